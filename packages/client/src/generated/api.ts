// Made by `npm run client:build` from the OpenAPI document of the server; not changed by hand.

export interface paths {
    "/v1/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assess one person
         * @description Red flags first, then ranked contributors with reasons and ranges. Nothing is stored. Where a part of the person cannot be used, the answer is a problem whose issues name each such part.
         */
        post: operations["assess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/supplements/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check supplements taken or thought of
         * @description Needed or not, too much or not, what it does to the medicines, what comes first, and what trials have shown. Never a dose above a limit. Nothing is stored.
         */
        post: operations["checkSupplements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/intake": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hold a food log against what is needed
         * @description Means over the logged days with supplements on top. A food whose amount of a nutrient is not known makes a range, never a low number. Nothing is stored.
         */
        post: operations["reportIntake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Plan the smallest change that closes the gaps
         * @description The least change to what is eaten inside every limit; supplements behind their gates; measures, tests and medicines to ask about. While care is urgent no plan is offered. Nothing is stored.
         */
        post: operations["makePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/foods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find foods by what people call them */
        get: operations["searchFoods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/foods/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One food, per 100 g */
        get: operations["getFood"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reference-intakes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reference intakes of an age and sex
         * @description Per day; null where none was determined.
         */
        get: operations["referenceIntakes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/knowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What Charley knows */
        get: operations["getKnowledge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/library/{kind}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One page of the library */
        get: operations["getLibraryPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process is alive */
        get: operations["isAlive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** It can answer, its records too; and with which knowledge */
        get: operations["isReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Answers of the check, each with its day */
        get: operations["listDatedAnswer"];
        put?: never;
        /** Add one: answers of the check, each with its day */
        post: operations["addDatedAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/answers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["readDatedAnswer"];
        /** Change one; `If-Match` names the version it was made on */
        put: operations["changeDatedAnswer"];
        post?: never;
        /** Remove one */
        delete: operations["removeDatedAnswer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/medicines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Medicines as the person names them */
        get: operations["listMedicineTaken"];
        put?: never;
        /** Add one: medicines as the person names them */
        post: operations["addMedicineTaken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/medicines/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["readMedicineTaken"];
        /** Change one; `If-Match` names the version it was made on */
        put: operations["changeMedicineTaken"];
        post?: never;
        /** Remove one */
        delete: operations["removeMedicineTaken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/supplements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Supplements with form and amount */
        get: operations["listSupplementTaken"];
        put?: never;
        /** Add one: supplements with form and amount */
        post: operations["addSupplementTaken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/supplements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["readSupplementTaken"];
        /** Change one; `If-Match` names the version it was made on */
        put: operations["changeSupplementTaken"];
        post?: never;
        /** Remove one */
        delete: operations["removeSupplementTaken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/labs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Laboratory results as reported */
        get: operations["listLabResult"];
        put?: never;
        /** Add one: laboratory results as reported */
        post: operations["addLabResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/labs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["readLabResult"];
        /** Change one; `If-Match` names the version it was made on */
        put: operations["changeLabResult"];
        post?: never;
        /** Remove one */
        delete: operations["removeLabResult"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/food-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was eaten, a line for each food: `food` and `grams`, or the `nutrients` that another app counted */
        get: operations["listLoggedFood"];
        put?: never;
        /** Add one: what was eaten, a line for each food: `food` and `grams`, or the `nutrients` that another app counted */
        post: operations["addLoggedFood"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/food-log/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["readLoggedFood"];
        /** Change one; `If-Match` names the version it was made on */
        put: operations["changeLoggedFood"];
        post?: never;
        /** Remove one */
        delete: operations["removeLoggedFood"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Meals to add again */
        get: operations["listSavedMeal"];
        put?: never;
        /** Add one: meals to add again */
        post: operations["addSavedMeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["readSavedMeal"];
        /** Change one; `If-Match` names the version it was made on */
        put: operations["changeSavedMeal"];
        post?: never;
        /** Remove one */
        delete: operations["removeSavedMeal"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/foods/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Foods that the person has entered; null where the label says nothing */
        get: operations["listOwnFood"];
        put?: never;
        /** Add one: foods that the person has entered; null where the label says nothing */
        post: operations["addOwnFood"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/foods/own/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["readOwnFood"];
        /** Change one; `If-Match` names the version it was made on */
        put: operations["changeOwnFood"];
        post?: never;
        /** Remove one */
        delete: operations["removeOwnFood"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plans/saved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the person chose for a plan: vetoes and pins, not the plan itself */
        get: operations["listSavedPlan"];
        put?: never;
        /** Add one: what the person chose for a plan: vetoes and pins, not the plan itself */
        post: operations["addSavedPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plans/saved/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["readSavedPlan"];
        /** Change one; `If-Match` names the version it was made on */
        put: operations["changeSavedPlan"];
        post?: never;
        /** Remove one */
        delete: operations["removeSavedPlan"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/episodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cramps; only the moment is needed */
        get: operations["listEpisode"];
        put?: never;
        /** Add one: cramps; only the moment is needed */
        post: operations["addEpisode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/episodes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["readEpisode"];
        /** Change one; `If-Match` names the version it was made on */
        put: operations["changeEpisode"];
        post?: never;
        /** Remove one */
        delete: operations["removeEpisode"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who the person is */
        get: operations["readProfile"];
        /** Who the person is: write; `If-Match` names the version it was made on, none the first time */
        put: operations["writeProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the person wants it */
        get: operations["readSettings"];
        /** How the person wants it: write; `If-Match` names the version it was made on, none the first time */
        put: operations["writeSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Days of the diary */
        get: operations["listDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/days/{date}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One day */
        get: operations["readDay"];
        /** Write one day; `If-Match` names the version it was made on, none the first time */
        put: operations["writeDay"];
        post?: never;
        /** Remove one day */
        delete: operations["removeDay"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything as one file */
        get: operations["exportEverything"];
        put?: never;
        /** Everything as one file that only the passphrase opens */
        post: operations["exportLocked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Erase everything, for good; it leaves the daily backups the next time they are made */
        delete: operations["eraseEverything"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/import/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What an export would bring back; nothing is written */
        post: operations["previewEverything"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring back an export, all of it or nothing; where there are records already, only with `replace` */
        post: operations["importEverything"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a file of another app would bring; nothing is written */
        post: operations["previewImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a file of another app into the diary; the same file again adds nothing */
        post: operations["importDiaryFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in */
        get: operations["readSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/sign-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make an account and sign in */
        post: operations["signUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with e-mail and password */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign out here */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/sign-out-everywhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign out on every device, and revoke every token */
        post: operations["signOutEverywhere"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the password; every other device is signed out */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set a new password with the token of the link; every device is signed out */
        put: operations["setNewPassword"];
        /** Have a link mailed; the answer is the same where there is no such account */
        post: operations["askForNewPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/passkey-sign-in/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to sign in with a passkey */
        post: operations["beginPasskeySignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/passkey-sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with a passkey */
        post: operations["signInWithPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Own passkeys */
        get: operations["listPasskeys"];
        put?: never;
        /** Add a passkey */
        post: operations["addPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/passkeys/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to add a passkey, within a day of signing in */
        post: operations["beginNewPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/passkeys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a passkey */
        delete: operations["removePasskey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Own tokens, without their secrets */
        get: operations["listTokens"];
        put?: never;
        /** Let another program in, with the scopes it needs; the token is shown once */
        post: operations["makeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Let that program in no more */
        delete: operations["revokeToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Who is here */
        Session: {
            /**
             * @description personal: nobody needs to sign in
             * @enum {string}
             */
            mode: "personal" | "hosted";
            /** @description Who is signed in; null where nobody is */
            email: string | null;
            /** @description Tells whose records these are, and nothing else; null where nobody is signed in */
            account: string | null;
        };
        /** @description For PublicKeyCredential.parse...OptionsFromJSON */
        PasskeyOptions: {
            [key: string]: unknown;
        };
        /** @description Something about the input that could not be used as it was */
        Issue: {
            /** @enum {string} */
            code: "person.not-an-object" | "person.unknown-field" | "person.too-large" | "profile.age-missing" | "profile.age-invalid" | "profile.age-out-of-range" | "profile.sex-invalid" | "profile.pregnancy-invalid" | "profile.pregnancy-contradicts-sex" | "profile.number-out-of-range" | "profile.value-invalid" | "profile.outside-intended-use" | "answer.unknown-item" | "answer.retired-item" | "answer.invalid" | "answer.out-of-range" | "answer.unknown-option" | "answer.set-aside" | "medicine.unknown" | "medicine.ambiguous" | "medicine.spelling-assumed" | "medicine.invalid" | "supplement.unknown" | "supplement.invalid" | "supplement.form-unknown" | "supplement.form-needed" | "supplement.basis-missing" | "supplement.amount-missing" | "supplement.unit-needed" | "supplement.contents-unknown" | "lab.unknown-analyte" | "lab.unknown-unit" | "lab.unit-missing" | "lab.value-invalid" | "lab.value-impossible" | "lab.value-unlikely" | "lab.word-invalid" | "lab.date-invalid" | "lab.date-in-future" | "lab.stale" | "lab.duplicate" | "food-log.not-read" | "food-log.invalid" | "food-log.unknown-food" | "food-log.date-invalid" | "food-log.grams-invalid" | "food-log.meal-invalid" | "food-log.nutrients-invalid" | "food-log.supplement-not-food" | "food-log.beside-summary" | "food-log.too-little-energy" | "record.field-invalid" | "record.field-unknown" | "wish.invalid" | "wish.unknown-food" | "wish.changes-invalid" | "wish.pin-not-kept" | "plan.diet-not-known";
            /** @description Where in the input, dotted: profile.ageYears, labs.0.unit */
            path: string;
            /**
             * @description error: this part was not used; warning: it was used, but look at it again
             * @enum {string}
             */
            severity: "error" | "warning";
            params: {
                [key: string]: string | number | boolean | string[];
            };
        };
        /** @description Why a request failed (RFC 9457) */
        Problem: {
            /** @description urn:charley:problem: and the code */
            type: string;
            title: string;
            status: number;
            /** @enum {string} */
            code: "account.credentials-wrong" | "account.exists" | "account.link-invalid" | "account.locked" | "account.other" | "account.passkey-refused" | "account.sign-in-again" | "account.sign-in-needed" | "body.empty" | "body.forbidden-character" | "body.forbidden-key" | "body.not-json" | "body.too-deep" | "body.too-large" | "body.wrong-type" | "diary-file.damaged" | "diary-file.empty" | "diary-file.not-recognised" | "diary-file.zipped" | "food.unknown" | "host.refused" | "import.cannot-open" | "import.not-empty" | "library.unknown-page" | "method.not-allowed" | "person.invalid" | "plans.busy" | "record.changed" | "record.exists" | "record.invalid" | "record.unknown" | "record.version-needed" | "records.busy" | "records.damaged" | "records.full" | "records.read-only" | "records.unavailable" | "request.cursor-invalid" | "query.invalid" | "query.no-life-stage" | "request.headers-too-large" | "request.key-invalid" | "request.key-reused" | "request.malformed" | "request.origin-refused" | "request.query-invalid" | "request.tag-invalid" | "request.timeout" | "request.too-many" | "route.unknown" | "server.bug" | "token.invalid" | "token.scope-missing" | "token.too-many" | "url.invalid" | "web.not-built";
            detail?: string;
            /** @description What about the person cannot be used; else empty */
            issues: components["schemas"]["Issue"][];
        };
        /**
         * @description What a person told us. Every part is optional but the profile.
         * @example {
         *       "profile": {
         *         "ageYears": 68,
         *         "sex": "female"
         *       },
         *       "answers": {
         *         "complaint": [
         *           "sudden_cramp"
         *         ],
         *         "sudden_cramp": "yes",
         *         "onset": "months",
         *         "nights_per_week": 4,
         *         "urge_to_move": "no",
         *         "hx_diabetes": "unsure"
         *       },
         *       "medicines": [
         *         "omeprazole",
         *         "furosemide 40 mg"
         *       ],
         *       "labs": [
         *         {
         *           "analyte": "ferritin",
         *           "value": 12,
         *           "unit": "ug/L"
         *         }
         *       ]
         *     }
         * @example {
         *       "profile": {
         *         "ageYears": 45,
         *         "sex": "male"
         *       },
         *       "answers": {
         *         "rf_breathless_chest_pain": "yes"
         *       }
         *     }
         * @example {
         *       "profile": {}
         *     }
         */
        Person: {
            /** @description Who the person is */
            profile: {
                /** @description Age in years; Charley is for adults */
                ageYears?: number;
                /**
                 * @description Registered at birth
                 * @enum {string}
                 */
                sex?: "female" | "male" | "unspecified";
                /** @enum {string} */
                pregnancy?: "no" | "pregnant" | "lactating" | "postpartum";
                trimester?: (1 | 2 | 3) | null;
                heightCm?: number;
                weightKg?: number;
                activity?: string;
                diet?: string[];
                allergies?: string[];
            };
            /** @description By item id; what was not asked is left out */
            answers?: {
                [key: string]: string | number | string[];
            };
            /** @description Names as the person knows them: generic or brand, strength allowed */
            medicines?: string[];
            supplements?: {
                id: string;
                form?: string;
                amount?: number;
                unit?: string;
                /** @description day, week or month; day where left out */
                per?: string;
                /**
                 * @description Whether the amount is that of the nutrient itself or of the whole compound
                 * @enum {string}
                 */
                basis?: "elemental" | "compound";
            }[];
            labs?: {
                /** @description An id, a name or a LOINC code */
                analyte: string;
                value?: number;
                unit?: string;
                /**
                 * @description Instead of value and unit
                 * @enum {string}
                 */
                word?: "low" | "normal" | "high";
                /** @description ISO date */
                date?: string;
                /** @description An old result: told, not counted */
                past?: boolean;
            }[];
            foodLog?: ({
                /** @description A day: 2026-11-01 */
                date: string;
                /** @enum {string} */
                meal?: "breakfast" | "lunch" | "dinner" | "snack";
                /** @description An id of the food table: sr28:01001 */
                food: string;
                grams: number;
            } | {
                /** @description A day: 2026-11-01 */
                date: string;
                /** @enum {string} */
                meal?: "breakfast" | "lunch" | "dinner" | "snack";
                name?: string;
                /** @description In all of it, in the units of the food table; what is not here is unknown */
                nutrients: {
                    [key: string]: number;
                };
                /** @description It stands for all of its meal, or of its day */
                summary?: boolean;
                /** @description Then it is not counted as food */
                supplement?: boolean;
            })[];
            /** @description About a plan of food */
            wishes?: {
                /** @description Ids of foods not to be added or raised */
                vetoes?: string[];
                /** @description Ids of foods: left as it is where eaten now, else part of the plan */
                pins?: string[];
                mostChanges?: number;
                /** @description The changes of the plan before: whatever of them still fits stays */
                previous?: {
                    food: string;
                    toGrams: number;
                }[];
            };
        };
        /** @description A day of the diary */
        Day: {
            /** @description The person said that the night that begins on this day was without cramps */
            noCramps?: boolean;
            sleepHours?: number;
            waterMl?: number;
            alcoholUnits?: number;
            caffeineMg?: number;
            activityMinutes?: number;
            weightKg?: number;
            steps?: number;
            stretched?: boolean;
            supplementsTaken?: string[];
            note?: string;
            /** @description By field: the app that it came from, and the value then. A person changed it where the two differ */
            imported?: {
                [key: string]: {
                    /** @enum {string} */
                    from: "cronometer" | "myfitnesspal" | "apple-health" | "health-connect";
                    value: number | string;
                };
            };
            date: string;
            version: number;
        };
        /** @description What an export would bring back */
        ExportPreview: {
            /** @description How many records the file holds */
            records: number;
            /** @description How many of each kind; what there is one of, such as `profile`, counts as 1 */
            lists: {
                [key: string]: number;
            };
            /** @description How many records are there now, which `replace` would take away */
            kept: number;
        };
        /** @description What a file of another app holds, and what becomes of it */
        ImportReport: {
            /** @enum {string} */
            layout: "cronometer-servings" | "cronometer-daily-summary" | "cronometer-biometrics" | "cronometer-exercises" | "cronometer-notes" | "myfitnesspal-nutrition" | "myfitnesspal-measurement" | "apple-health" | "health-connect";
            /** @enum {string} */
            app: "cronometer" | "myfitnesspal" | "apple-health" | "health-connect";
            added: {
                days: number;
                foods: number;
            };
            changed: {
                days: number;
                foods: number;
            };
            /** @description Lines of food that made room for those of the file */
            removed: number;
            /** @description Days and lines of food that were there already */
            same: number;
            conflicts: {
                /** Format: date */
                date: string;
                /** @description A field of the day; `food`: the day has food from elsewhere; `food-line`: one line */
                what: string;
                kept: number | string;
                offered: number | string;
            }[];
            skipped: {
                /** @enum {string} */
                reason: "unreadable" | "date-invalid" | "date-ambiguous" | "total-row" | "no-name" | "no-values" | "not-a-number" | "unit-unknown" | "value-impossible" | "not-kept";
                /** @description Of the file, from 1; null where it is a kind of record or a column */
                line: number | null;
                what: string;
                times: number;
            }[];
            /** @description How many more were skipped than are listed */
            skippedMore: number;
            days: {
                /** Format: date */
                date: string;
                values: {
                    [key: string]: number | string;
                };
                foods: number;
                /** @description Sums over the foods of the file; what none of them tells is unknown and not here */
                nutrients: {
                    [key: string]: number;
                };
            }[];
        };
        /** @description What is needed a day, and what is too much */
        ReferenceIntakes: {
            lifeStage: string;
            nutrients: {
                id: string;
                unit: string;
                ear: number | null;
                rda: number | null;
                ai: number | null;
                ul: number | null;
                cdrr: number | null;
            }[];
        };
        /** @description What is eaten of a nutrient, and whether enough */
        NutrientIntake: {
            id: string;
            name: string;
            /** @description Mean per day; low: foods of unknown amount count nothing */
            intake: {
                amount: number;
                low: number;
                high: number;
                unit: string;
            };
            fromFood: number;
            fromSupplements: number;
            /** @description Of the grams eaten, those whose amount is not known */
            unknownShare: number;
            ear: number | null;
            rda: number | null;
            ai: number | null;
            ul: number | null;
            cdrr: number | null;
            upperLimit: {
                /** @enum {string} */
                counts: "total" | "fortified-and-supplement" | "supplement" | "preformed";
                amount: number;
                limit: number;
                unit: string;
                over: boolean;
            } | null;
            /** @description Never for a nutrient with an adequate intake only */
            probabilityInadequate: number | null;
            probabilityRange: {
                low: number;
                high: number;
            } | null;
            /** @enum {string} */
            verdict: "probably-too-little" | "maybe-too-little" | "probably-enough" | "ai-low-concern" | "ai-cannot-tell" | "above-cdrr" | "above-ul" | "cannot-tell";
            statement: string;
            top: {
                /** @description A food's id, or supplement:magnesium */
                id: string;
                name: string;
                amount: number;
                share: number;
            }[];
        };
        /** @description What somebody eats held against what they need */
        IntakeReport: {
            days: number;
            lifeStage: string | null;
            /** @description kcal a day */
            energy: {
                logged: number;
                requirement: number;
                underReported: boolean;
            } | null;
            nutrients: components["schemas"]["NutrientIntake"][];
            notInTable: string[];
            issues: components["schemas"]["Issue"][];
        };
        /** @description The whole answer for one person */
        Assessment: {
            triage: {
                /** @enum {string} */
                level: "self-care" | "routine" | "within-2-weeks" | "same-day" | "emergency";
                /** @description Most urgent first; the first one carries the action */
                reasons: {
                    rule: string;
                    /** @enum {string} */
                    level: "self-care" | "routine" | "within-2-weeks" | "same-day" | "emergency";
                    /** @description Items whose answers made the rule fire */
                    because: string[];
                    /** @enum {string} */
                    certainty: "stated" | "unsure";
                    action: string;
                    why: string;
                }[];
                /** @description Show no ranking before these items are answered */
                openRedFlags: string[];
                /** @description Self-care so far, but red flags are open */
                provisional: boolean;
                /** @description For the clinician; never lowers the level */
                wells?: {
                    points: number;
                    items: string[];
                };
            };
            /** @description By probability, those that cannot apply left out */
            contributors: {
                id: string;
                name: string;
                /** @enum {string} */
                kind: "nutrient" | "medicine" | "lifestyle" | "condition" | "lookalike" | "red-flag";
                probability: number;
                low: number;
                high: number;
                word?: string;
                /** @description Shown under one heading with others of this family */
                family?: string;
                /** @description The reporting rules would show it */
                listed: boolean;
                /** @description Natural log-odds, leave-one-out */
                for: {
                    item: string;
                    /** @description "yes", "no", "unsure" (the person does not know), an option, several options, or a number */
                    answer: string | number | string[];
                    /** @description What the food log says in place of an answer */
                    text?: string;
                    weight: number;
                }[];
                /** @description Natural log-odds, leave-one-out */
                against: {
                    item: string;
                    /** @description "yes", "no", "unsure" (the person does not know), an option, several options, or a number */
                    answer: string | number | string[];
                    /** @description What the food log says in place of an answer */
                    text?: string;
                    weight: number;
                }[];
                /** @description Analytes */
                wouldSettle: string[];
                /** @enum {string} */
                grade: "A" | "B" | "C" | "D";
            }[];
            mustRuleOut: {
                id: string;
                name: string;
                because: string[];
                likelihoodRatio: number;
                probability: number;
            }[];
            headline: {
                /** @enum {string} */
                kind: "nutrient-likely" | "nutrient-measured" | "nutrient-possible" | "nutrient-worth-testing" | "nutrient-unlikely" | "not-enough";
                contributors: string[];
                text: string;
            };
            next?: {
                /** @description The question's id: an item's, or that of a checklist */
                item: string;
                /** @enum {string} */
                kind: "single" | "checklist" | "medicines";
                /** @enum {string} */
                phase: "safety" | "you" | "medicines" | "legs" | "food";
                items: string[];
                why: string;
                /** @description Expected information, bits */
                gain: number;
                remaining: {
                    low: number;
                    high: number;
                };
            };
            /** @enum {string} */
            stop?: "emergency" | "settled" | "enough-asked";
            /** @description Empty without a food log */
            nutrients: components["schemas"]["NutrientIntake"][];
            /** @description What the food log did to the result; absent without one */
            foodLog?: {
                days: number;
                /** @description Items it answered in the person's place, with the chance of a yes */
                answered: {
                    item: string;
                    nutrient: string;
                    chance: number;
                }[];
                /** @description Contributors whose probability it moved, most first */
                moved: {
                    id: string;
                    name: string;
                    before: number;
                    after: number;
                }[];
                text: string;
                /** @description More than the upper level, food and supplements together */
                overLimit: {
                    nutrient: string;
                    statement: string;
                }[];
            };
            tests: {
                analyte: string;
                name: string;
                why: string;
            }[];
            medicines: {
                id: string;
                name: string;
                effects: string[];
                ask: string;
            }[];
            actions: {
                id: string;
                name: string;
                kind: string;
                why: string;
                caution?: string;
            }[];
            labs: {
                analyte: string;
                name: string;
                given: string;
                /** @description Canonical unit */
                value?: number;
                unit: string;
                band?: string;
                severity?: string;
                text: string;
            }[];
            issues: components["schemas"]["Issue"][];
            madeWith: {
                engine: string;
                knowledge: string;
                at: string;
            };
        };
        /** @description Foods, best first */
        FoundFoods: {
            /** @description Id, such as `sr28:12014` */
            food: string;
            name: string;
            /** @description How well it fits what was asked */
            score: number;
            portions: {
                label: string;
                grams: number;
            }[];
        }[];
        /** @description One food with all that is known of it */
        Food: {
            food: string;
            name: string;
            group: string;
            /** @description Number in FoodData Central */
            fdcId: number | null;
            /** @description Too little of it was measured to count on it */
            incomplete: boolean;
            portions: {
                label: string;
                grams: number;
            }[];
            nutrients: {
                id: string;
                /** @description Per 100 g; null where it was not measured */
                amount: number | null;
                unit: string;
            }[];
        };
        /** @description What Charley knows */
        KnowledgeSummary: {
            revision: string;
            counts: {
                [key: string]: number;
            };
            /** @description Pages of the library, by kind */
            kinds: {
                [key: string]: {
                    id: string;
                    name: string;
                }[];
            };
        };
        /** @description One thing with its notes, numbers, grades and sources */
        LibraryPage: {
            id: string;
        } & {
            [key: string]: unknown;
        };
        Health: {
            /** @constant */
            status: "ok";
        };
        Ready: {
            /** @constant */
            status: "ready";
            /** @description Revision */
            knowledge: string;
            /** @description The web app has been built and is served */
            web: boolean;
        };
        /** @description What can be said about each product */
        SupplementChecks: {
            /** @description Those taken first, then those thought of */
            supplements: {
                supplement: string;
                name: string;
                taking: boolean;
                /** @enum {string} */
                verdict: "no" | "not-needed" | "ask-first" | "test-first" | "could-try";
                /** @description The one that decided first */
                reasons: {
                    /** @description Id of a limit, or what it is about */
                    code: string;
                    /** @enum {string} */
                    verdict: "no" | "not-needed" | "ask-first" | "test-first" | "could-try";
                    text: string;
                    because: string[];
                    /** @description What is not known */
                    missing: string[];
                }[];
                perDay: {
                    amount: number;
                    unit: string;
                } | null;
                /** @description Only beside could-try; within every limit */
                trial: {
                    amount: number;
                    unit: string;
                    weeks: number;
                    stopWhen: string[];
                } | null;
                /** @description Analytes to have tested first */
                tests: string[];
                apart: {
                    supplement: string;
                    medicine: string;
                    /** @description Hours after the supplement before the medicine; null: the medicine comes first */
                    supplementFirst: number | null;
                    /** @description Hours after the medicine before the supplement */
                    medicineFirst: number;
                    text: string;
                    /** @description Where it comes from: verified, recalled, estimate ... */
                    basis: string;
                    sources: string[];
                }[];
                interactions: string[];
                forms: {
                    id: string;
                    name: string;
                    elementalShare: number;
                    note?: string;
                }[];
                evidence: {
                    /** @enum {string} */
                    about: "night-cramps" | "restless-legs" | "pregnancy" | "other";
                    text: string;
                    /** @enum {string} */
                    grade: "A" | "B" | "C" | "D";
                    /** @description Where it comes from: verified, recalled, estimate ... */
                    basis: string;
                    sources: string[];
                }[];
                mustNot: string[];
                message: string;
            }[];
            issues: components["schemas"]["Issue"][];
            madeWith: {
                engine: string;
                knowledge: string;
                at: string;
            };
        };
        /** @description What one person can do */
        Plan: {
            /** @enum {string} */
            status: "optimal" | "feasible" | "infeasible" | "timed-out" | "nothing-to-change";
            /** @description What the status means for this person */
            text: string;
            /** @description Logged days; without any there is nothing about food */
            days: number;
            /** @description Whether those days tell what the person lacks */
            foodLog: {
                /** @description If not, what is lacking is not known well: say so first */
                isEnough: boolean;
                doubts: {
                    /** @enum {string} */
                    code: "too-little-energy" | "meals-missing" | "little-food-days" | "entries-not-read" | "not-measured" | "few-days";
                    text: string;
                    /** @description The days concerned; empty where it is about the whole log */
                    dates: string[];
                }[];
                /** @description All doubts in words; empty where the log is enough */
                text: string;
            } | null;
            /** @description To be done before anything here: urgent care, or danger signs to answer */
            comesFirst: {
                rule: string;
                /** @enum {string} */
                level: "self-care" | "routine" | "within-2-weeks" | "same-day" | "emergency";
                /** @description Items whose answers made the rule fire */
                because: string[];
                /** @enum {string} */
                certainty: "stated" | "unsure";
                action: string;
                why: string;
            } | null;
            /** @description Nothing is better by more, in easy changes */
            gap: number | null;
            changes: {
                food: string;
                name: string;
                fromGrams: number;
                toGrams: number;
                /** @description What is added or left out, in household words */
                portion: string;
                when: ("breakfast" | "lunch" | "dinner" | "snack") | null;
                closes: {
                    nutrient: string;
                    name: string;
                    amount: number;
                    /** @description Before the plan */
                    missing: number;
                    unit: string;
                }[];
                /** @description Why there is less of it: ids of limits, `sodium` or `energy` */
                because: string[];
                /** @description How to eat it so that more of it is taken up */
                tips: {
                    id: string;
                    text: string;
                    sources: string[];
                }[];
                /** @description kcal a day */
                energy: number;
            }[];
            /** @description Means per day, food and supplements; unknown counts as nothing */
            totals: {
                nutrient: string;
                name: string;
                before: number;
                after: number;
                target: number | null;
                limit: number | null;
                /** @description With much of it wherever it is not known */
                afterAtMost: number;
                unit: string;
            }[];
            /** @description A week of what the plan adds */
            shopping: {
                aisle: string;
                food: string;
                name: string;
                grams: number;
            }[];
            limits: ({
                id: string;
                text: string;
                because: string[];
                /** @description Set because something is not known */
                closed: boolean;
                /** @description What would have to be known */
                missing: string[];
                basis: string;
                /** @enum {string} */
                grade?: "A" | "B" | "C" | "D";
                sources: string[];
                /** @constant */
                on: "nutrient";
                /** @enum {string} */
                kind: "max" | "min" | "band";
                nutrient: string;
                /** @enum {string} */
                counts: "total" | "fortified-and-supplement" | "supplement" | "preformed";
                /** @enum {string} */
                of: "total" | "change";
                min: number | null;
                max: number | null;
                unit: string;
            } | {
                id: string;
                text: string;
                because: string[];
                /** @description Set because something is not known */
                closed: boolean;
                /** @description What would have to be known */
                missing: string[];
                basis: string;
                /** @enum {string} */
                grade?: "A" | "B" | "C" | "D";
                sources: string[];
                /** @constant */
                on: "food";
                /** @constant */
                kind: "block";
                foods: {
                    groups: string[];
                    words: string[];
                    exceptWords: string[];
                };
                /** @enum {string} */
                of: "all" | "more";
            } | {
                id: string;
                text: string;
                because: string[];
                /** @description Set because something is not known */
                closed: boolean;
                /** @description What would have to be known */
                missing: string[];
                basis: string;
                /** @enum {string} */
                grade?: "A" | "B" | "C" | "D";
                sources: string[];
                /** @constant */
                on: "supplement";
                /** @constant */
                kind: "block";
                supplement: string;
                /** @enum {string} */
                verdict: "no" | "ask-first" | "test-first";
            })[];
            /** @description Limits on something that the food table does not hold */
            unchecked: string[];
            /** @description Limits that cannot hold together; `changes` is then the best partial plan */
            clash: {
                nutrient: string | null;
                limits: string[];
                text: string;
            } | null;
            alternatives: {
                changes: {
                    food: string;
                    name: string;
                    fromGrams: number;
                    toGrams: number;
                    /** @description What is added or left out, in household words */
                    portion: string;
                    when: ("breakfast" | "lunch" | "dinner" | "snack") | null;
                    closes: {
                        nutrient: string;
                        name: string;
                        amount: number;
                        /** @description Before the plan */
                        missing: number;
                        unit: string;
                    }[];
                    /** @description Why there is less of it: ids of limits, `sodium` or `energy` */
                    because: string[];
                    /** @description How to eat it so that more of it is taken up */
                    tips: {
                        id: string;
                        text: string;
                        sources: string[];
                    }[];
                    /** @description kcal a day */
                    energy: number;
                }[];
                /** @description Means per day, food and supplements; unknown counts as nothing */
                totals: {
                    nutrient: string;
                    name: string;
                    before: number;
                    after: number;
                    target: number | null;
                    limit: number | null;
                    /** @description With much of it wherever it is not known */
                    afterAtMost: number;
                    unit: string;
                }[];
                /** @description A week of what the plan adds */
                shopping: {
                    aisle: string;
                    food: string;
                    name: string;
                    grams: number;
                }[];
            }[];
            /** @description Those taken, then those to think of where food does not close a lack */
            supplements: {
                supplement: string;
                name: string;
                taking: boolean;
                /** @enum {string} */
                verdict: "no" | "not-needed" | "ask-first" | "test-first" | "could-try";
                /** @description The one that decided first */
                reasons: {
                    /** @description Id of a limit, or what it is about */
                    code: string;
                    /** @enum {string} */
                    verdict: "no" | "not-needed" | "ask-first" | "test-first" | "could-try";
                    text: string;
                    because: string[];
                    /** @description What is not known */
                    missing: string[];
                }[];
                perDay: {
                    amount: number;
                    unit: string;
                } | null;
                /** @description Only beside could-try; within every limit */
                trial: {
                    amount: number;
                    unit: string;
                    weeks: number;
                    stopWhen: string[];
                } | null;
                /** @description Analytes to have tested first */
                tests: string[];
                apart: {
                    supplement: string;
                    medicine: string;
                    /** @description Hours after the supplement before the medicine; null: the medicine comes first */
                    supplementFirst: number | null;
                    /** @description Hours after the medicine before the supplement */
                    medicineFirst: number;
                    text: string;
                    /** @description Where it comes from: verified, recalled, estimate ... */
                    basis: string;
                    sources: string[];
                }[];
                interactions: string[];
                forms: {
                    id: string;
                    name: string;
                    elementalShare: number;
                    note?: string;
                }[];
                evidence: {
                    /** @enum {string} */
                    about: "night-cramps" | "restless-legs" | "pregnancy" | "other";
                    text: string;
                    /** @enum {string} */
                    grade: "A" | "B" | "C" | "D";
                    /** @description Where it comes from: verified, recalled, estimate ... */
                    basis: string;
                    sources: string[];
                }[];
                mustNot: string[];
                message: string;
            }[];
            actions: {
                id: string;
                name: string;
                kind: string;
                why: string;
                caution?: string;
                /** @enum {string} */
                when: "during" | "after" | "during_or_after" | "prevention" | "both";
                minutes: number;
                steps: string[];
                holdSeconds?: [
                    number,
                    number
                ];
                /** @description One of the few to begin with */
                isFirstStep: boolean;
            }[];
            tests: {
                analyte: string;
                name: string;
                why: string;
            }[];
            medicines: {
                id: string;
                name: string;
                effects: string[];
                ask: string;
            }[];
            issues: components["schemas"]["Issue"][];
            madeWith: {
                engine: string;
                knowledge: string;
                at: string;
            };
        };
        /** @description As it is kept */
        DatedAnswer: {
            /** Format: date */
            date: string;
            item: string;
            /** @description "yes", "no", "unsure" (the person does not know), an option, several options, or a number */
            answer: string | number | string[];
            id: string;
            version: number;
        };
        /** @description As it is kept */
        MedicineTaken: {
            name: string;
            /** Format: date */
            since?: string;
            /** Format: date */
            until?: string;
            note?: string;
            id: string;
            version: number;
        };
        /** @description As it is kept */
        SupplementTaken: {
            supplement: string;
            form?: string;
            amount?: number;
            unit?: string;
            per?: string;
            /** @enum {string} */
            basis?: "elemental" | "compound";
            /** Format: date */
            since?: string;
            /** Format: date */
            until?: string;
            id: string;
            version: number;
        };
        /** @description As it is kept */
        LabResult: {
            /** Format: date */
            date: string;
            analyte: string;
            value?: number;
            unit?: string;
            /** @enum {string} */
            word?: "low" | "normal" | "high";
            id: string;
            version: number;
        };
        /** @description As it is kept */
        LoggedFood: {
            /** Format: date */
            date: string;
            /** @enum {string} */
            meal?: "breakfast" | "lunch" | "dinner" | "snack";
            food?: string;
            name: string;
            grams?: number;
            quantity?: number;
            portion?: string;
            /**
             * @description The app that it was imported from
             * @enum {string}
             */
            from?: "cronometer" | "myfitnesspal" | "apple-health" | "health-connect";
            /** @description As that app says it */
            amount?: string;
            supplement?: boolean;
            /** @description It stands for all of a meal or a day */
            summary?: boolean;
            /** @description In all of it, in the units of the food table; what is not here is unknown */
            nutrients?: {
                [key: string]: number;
            };
            id: string;
            version: number;
        };
        /** @description As it is kept */
        SavedMeal: {
            name: string;
            items: {
                food: string;
                name: string;
                grams: number;
                quantity: number;
                portion: string;
            }[];
            id: string;
            version: number;
        };
        /** @description As it is kept */
        OwnFood: {
            name: string;
            per100g: {
                [key: string]: number | null;
            };
            portions: {
                label: string;
                grams: number;
            }[];
            id: string;
            version: number;
        };
        /** @description As it is kept */
        SavedPlan: {
            /** Format: date */
            date: string;
            name?: string;
            wishes: {
                vetoes?: string[];
                pins?: string[];
                mostChanges?: number;
            };
            /** @description Products that the person thinks of taking */
            considering?: {
                id: string;
                form?: string;
                amount?: number;
                unit?: string;
                /** @description day, week or month; day where left out */
                per?: string;
                /**
                 * @description Whether the amount is that of the nutrient itself or of the whole compound
                 * @enum {string}
                 */
                basis?: "elemental" | "compound";
            }[];
            /** @description Supplements: nothing on the list of who must not take it is true for them */
            noneOfThese?: string[];
            id: string;
            version: number;
        };
        /** @description As it is kept */
        Episode: {
            /** Format: date-time */
            at: string;
            /** @description The hour is not known: `at` only says which night */
            nightOnly?: boolean;
            count?: number;
            minutes?: number;
            severity?: number;
            sleepDisturbance?: number;
            /** @enum {string} */
            muscle?: "calf" | "foot" | "thigh" | "other";
            /** @enum {string} */
            side?: "left" | "right" | "both";
            helped?: string[];
            note?: string;
            id: string;
            version: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    assess: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Person"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkSupplements: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Who the person is */
                    profile: {
                        /** @description Age in years; Charley is for adults */
                        ageYears?: number;
                        /**
                         * @description Registered at birth
                         * @enum {string}
                         */
                        sex?: "female" | "male" | "unspecified";
                        /** @enum {string} */
                        pregnancy?: "no" | "pregnant" | "lactating" | "postpartum";
                        trimester?: (1 | 2 | 3) | null;
                        heightCm?: number;
                        weightKg?: number;
                        activity?: string;
                        diet?: string[];
                        allergies?: string[];
                    };
                    /** @description By item id; what was not asked is left out */
                    answers?: {
                        [key: string]: string | number | string[];
                    };
                    /** @description Names as the person knows them: generic or brand, strength allowed */
                    medicines?: string[];
                    supplements?: {
                        id: string;
                        form?: string;
                        amount?: number;
                        unit?: string;
                        /** @description day, week or month; day where left out */
                        per?: string;
                        /**
                         * @description Whether the amount is that of the nutrient itself or of the whole compound
                         * @enum {string}
                         */
                        basis?: "elemental" | "compound";
                    }[];
                    labs?: {
                        /** @description An id, a name or a LOINC code */
                        analyte: string;
                        value?: number;
                        unit?: string;
                        /**
                         * @description Instead of value and unit
                         * @enum {string}
                         */
                        word?: "low" | "normal" | "high";
                        /** @description ISO date */
                        date?: string;
                        /** @description An old result: told, not counted */
                        past?: boolean;
                    }[];
                    foodLog?: ({
                        /** @description A day: 2026-11-01 */
                        date: string;
                        /** @enum {string} */
                        meal?: "breakfast" | "lunch" | "dinner" | "snack";
                        /** @description An id of the food table: sr28:01001 */
                        food: string;
                        grams: number;
                    } | {
                        /** @description A day: 2026-11-01 */
                        date: string;
                        /** @enum {string} */
                        meal?: "breakfast" | "lunch" | "dinner" | "snack";
                        name?: string;
                        /** @description In all of it, in the units of the food table; what is not here is unknown */
                        nutrients: {
                            [key: string]: number;
                        };
                        /** @description It stands for all of its meal, or of its day */
                        summary?: boolean;
                        /** @description Then it is not counted as food */
                        supplement?: boolean;
                    })[];
                    /** @description About a plan of food */
                    wishes?: {
                        /** @description Ids of foods not to be added or raised */
                        vetoes?: string[];
                        /** @description Ids of foods: left as it is where eaten now, else part of the plan */
                        pins?: string[];
                        mostChanges?: number;
                        /** @description The changes of the plan before: whatever of them still fits stays */
                        previous?: {
                            food: string;
                            toGrams: number;
                        }[];
                    };
                    /** @description Products thought of; those taken are in `supplements` */
                    considering?: {
                        id: string;
                        form?: string;
                        amount?: number;
                        unit?: string;
                        /** @description day, week or month; day where left out */
                        per?: string;
                        /**
                         * @description Whether the amount is that of the nutrient itself or of the whole compound
                         * @enum {string}
                         */
                        basis?: "elemental" | "compound";
                        /** @description Nothing in `mustNot` is true for the person; without it nothing is worth a try */
                        noneOfThese?: boolean;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplementChecks"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportIntake: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Person"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeReport"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makePlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Person"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchFoods: {
        parameters: {
            query: {
                /** @description What somebody calls a food, typing errors and all */
                q: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundFoods"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFood: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Food"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    referenceIntakes: {
        parameters: {
            query: {
                /** @description Age in years */
                age: string;
                sex: "female" | "male";
                pregnancy?: "no" | "pregnant" | "lactating" | "postpartum";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferenceIntakes"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getKnowledge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeSummary"];
                };
            };
        };
    };
    getLibraryPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description One of contributor, nutrient, medicine, substance, lab, relief, item, rule, source */
                kind: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LibraryPage"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    isAlive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    isReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ready"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDatedAnswer: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description First day */
                from?: string;
                /** @description Last day, included */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DatedAnswer"][];
                        next: string | null;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addDatedAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    date: string;
                    item: string;
                    /** @description "yes", "no", "unsure" (the person does not know), an option, several options, or a number */
                    answer: string | number | string[];
                    /** Format: uuid */
                    id?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatedAnswer"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDatedAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatedAnswer"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeDatedAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    date: string;
                    item: string;
                    /** @description "yes", "no", "unsure" (the person does not know), an option, several options, or a number */
                    answer: string | number | string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatedAnswer"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeDatedAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMedicineTaken: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description First day */
                from?: string;
                /** @description Last day, included */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MedicineTaken"][];
                        next: string | null;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addMedicineTaken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** Format: date */
                    since?: string;
                    /** Format: date */
                    until?: string;
                    note?: string;
                    /** Format: uuid */
                    id?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MedicineTaken"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMedicineTaken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MedicineTaken"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeMedicineTaken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** Format: date */
                    since?: string;
                    /** Format: date */
                    until?: string;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MedicineTaken"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeMedicineTaken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSupplementTaken: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description First day */
                from?: string;
                /** @description Last day, included */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SupplementTaken"][];
                        next: string | null;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addSupplementTaken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    supplement: string;
                    form?: string;
                    amount?: number;
                    unit?: string;
                    per?: string;
                    /** @enum {string} */
                    basis?: "elemental" | "compound";
                    /** Format: date */
                    since?: string;
                    /** Format: date */
                    until?: string;
                    /** Format: uuid */
                    id?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplementTaken"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSupplementTaken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplementTaken"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeSupplementTaken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    supplement: string;
                    form?: string;
                    amount?: number;
                    unit?: string;
                    per?: string;
                    /** @enum {string} */
                    basis?: "elemental" | "compound";
                    /** Format: date */
                    since?: string;
                    /** Format: date */
                    until?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplementTaken"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeSupplementTaken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLabResult: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description First day */
                from?: string;
                /** @description Last day, included */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LabResult"][];
                        next: string | null;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addLabResult: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    date: string;
                    analyte: string;
                    value?: number;
                    unit?: string;
                    /** @enum {string} */
                    word?: "low" | "normal" | "high";
                    /** Format: uuid */
                    id?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LabResult"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readLabResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LabResult"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeLabResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    date: string;
                    analyte: string;
                    value?: number;
                    unit?: string;
                    /** @enum {string} */
                    word?: "low" | "normal" | "high";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LabResult"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeLabResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLoggedFood: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description First day */
                from?: string;
                /** @description Last day, included */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LoggedFood"][];
                        next: string | null;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addLoggedFood: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    date: string;
                    /** @enum {string} */
                    meal?: "breakfast" | "lunch" | "dinner" | "snack";
                    food?: string;
                    name: string;
                    grams?: number;
                    quantity?: number;
                    portion?: string;
                    /**
                     * @description The app that it was imported from
                     * @enum {string}
                     */
                    from?: "cronometer" | "myfitnesspal" | "apple-health" | "health-connect";
                    /** @description As that app says it */
                    amount?: string;
                    supplement?: boolean;
                    /** @description It stands for all of a meal or a day */
                    summary?: boolean;
                    /** @description In all of it, in the units of the food table; what is not here is unknown */
                    nutrients?: {
                        [key: string]: number;
                    };
                    /** Format: uuid */
                    id?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoggedFood"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readLoggedFood: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoggedFood"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeLoggedFood: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    date: string;
                    /** @enum {string} */
                    meal?: "breakfast" | "lunch" | "dinner" | "snack";
                    food?: string;
                    name: string;
                    grams?: number;
                    quantity?: number;
                    portion?: string;
                    /**
                     * @description The app that it was imported from
                     * @enum {string}
                     */
                    from?: "cronometer" | "myfitnesspal" | "apple-health" | "health-connect";
                    /** @description As that app says it */
                    amount?: string;
                    supplement?: boolean;
                    /** @description It stands for all of a meal or a day */
                    summary?: boolean;
                    /** @description In all of it, in the units of the food table; what is not here is unknown */
                    nutrients?: {
                        [key: string]: number;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoggedFood"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeLoggedFood: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSavedMeal: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description First day */
                from?: string;
                /** @description Last day, included */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SavedMeal"][];
                        next: string | null;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addSavedMeal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    items: {
                        food: string;
                        name: string;
                        grams: number;
                        quantity: number;
                        portion: string;
                    }[];
                    /** Format: uuid */
                    id?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedMeal"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSavedMeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedMeal"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeSavedMeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    items: {
                        food: string;
                        name: string;
                        grams: number;
                        quantity: number;
                        portion: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedMeal"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeSavedMeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOwnFood: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description First day */
                from?: string;
                /** @description Last day, included */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OwnFood"][];
                        next: string | null;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addOwnFood: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    per100g: {
                        [key: string]: number | null;
                    };
                    portions: {
                        label: string;
                        grams: number;
                    }[];
                    /** Format: uuid */
                    id?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnFood"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOwnFood: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnFood"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeOwnFood: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    per100g: {
                        [key: string]: number | null;
                    };
                    portions: {
                        label: string;
                        grams: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnFood"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeOwnFood: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSavedPlan: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description First day */
                from?: string;
                /** @description Last day, included */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SavedPlan"][];
                        next: string | null;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addSavedPlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    date: string;
                    name?: string;
                    wishes: {
                        vetoes?: string[];
                        pins?: string[];
                        mostChanges?: number;
                    };
                    /** @description Products that the person thinks of taking */
                    considering?: {
                        id: string;
                        form?: string;
                        amount?: number;
                        unit?: string;
                        /** @description day, week or month; day where left out */
                        per?: string;
                        /**
                         * @description Whether the amount is that of the nutrient itself or of the whole compound
                         * @enum {string}
                         */
                        basis?: "elemental" | "compound";
                    }[];
                    /** @description Supplements: nothing on the list of who must not take it is true for them */
                    noneOfThese?: string[];
                    /** Format: uuid */
                    id?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedPlan"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSavedPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedPlan"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeSavedPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    date: string;
                    name?: string;
                    wishes: {
                        vetoes?: string[];
                        pins?: string[];
                        mostChanges?: number;
                    };
                    /** @description Products that the person thinks of taking */
                    considering?: {
                        id: string;
                        form?: string;
                        amount?: number;
                        unit?: string;
                        /** @description day, week or month; day where left out */
                        per?: string;
                        /**
                         * @description Whether the amount is that of the nutrient itself or of the whole compound
                         * @enum {string}
                         */
                        basis?: "elemental" | "compound";
                    }[];
                    /** @description Supplements: nothing on the list of who must not take it is true for them */
                    noneOfThese?: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedPlan"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeSavedPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEpisode: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description First day */
                from?: string;
                /** @description Last day, included */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Episode"][];
                        next: string | null;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addEpisode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    at: string;
                    /** @description The hour is not known: `at` only says which night */
                    nightOnly?: boolean;
                    count?: number;
                    minutes?: number;
                    severity?: number;
                    sleepDisturbance?: number;
                    /** @enum {string} */
                    muscle?: "calf" | "foot" | "thigh" | "other";
                    /** @enum {string} */
                    side?: "left" | "right" | "both";
                    helped?: string[];
                    note?: string;
                    /** Format: uuid */
                    id?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Episode"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readEpisode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Episode"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeEpisode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    at: string;
                    /** @description The hour is not known: `at` only says which night */
                    nightOnly?: boolean;
                    count?: number;
                    minutes?: number;
                    severity?: number;
                    sleepDisturbance?: number;
                    /** @enum {string} */
                    muscle?: "calf" | "foot" | "thigh" | "other";
                    /** @enum {string} */
                    side?: "left" | "right" | "both";
                    helped?: string[];
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Episode"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeEpisode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                        profile: {
                            /** @description Age in years; Charley is for adults */
                            ageYears?: number;
                            /**
                             * @description Registered at birth
                             * @enum {string}
                             */
                            sex?: "female" | "male" | "unspecified";
                            /** @enum {string} */
                            pregnancy?: "no" | "pregnant" | "lactating" | "postpartum";
                            trimester?: (1 | 2 | 3) | null;
                            heightCm?: number;
                            weightKg?: number;
                            activity?: string;
                            diet?: string[];
                            allergies?: string[];
                        };
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Age in years; Charley is for adults */
                    ageYears?: number;
                    /**
                     * @description Registered at birth
                     * @enum {string}
                     */
                    sex?: "female" | "male" | "unspecified";
                    /** @enum {string} */
                    pregnancy?: "no" | "pregnant" | "lactating" | "postpartum";
                    trimester?: (1 | 2 | 3) | null;
                    heightCm?: number;
                    weightKg?: number;
                    activity?: string;
                    diet?: string[];
                    allergies?: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                        profile: {
                            /** @description Age in years; Charley is for adults */
                            ageYears?: number;
                            /**
                             * @description Registered at birth
                             * @enum {string}
                             */
                            sex?: "female" | "male" | "unspecified";
                            /** @enum {string} */
                            pregnancy?: "no" | "pregnant" | "lactating" | "postpartum";
                            trimester?: (1 | 2 | 3) | null;
                            heightCm?: number;
                            weightKg?: number;
                            activity?: string;
                            diet?: string[];
                            allergies?: string[];
                        };
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                        settings: {
                            /** @enum {string} */
                            units?: "metric" | "us";
                            /** @enum {string} */
                            theme?: "system" | "day" | "night";
                            language?: string;
                        };
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    units?: "metric" | "us";
                    /** @enum {string} */
                    theme?: "system" | "day" | "night";
                    language?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                        settings: {
                            /** @enum {string} */
                            units?: "metric" | "us";
                            /** @enum {string} */
                            theme?: "system" | "day" | "night";
                            language?: string;
                        };
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDays: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description First day */
                from?: string;
                /** @description Last day, included */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Day"][];
                        next: string | null;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 2026-11-20 */
                date: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Day"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeDay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 2026-11-20 */
                date: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The person said that the night that begins on this day was without cramps */
                    noCramps?: boolean;
                    sleepHours?: number;
                    waterMl?: number;
                    alcoholUnits?: number;
                    caffeineMg?: number;
                    activityMinutes?: number;
                    weightKg?: number;
                    steps?: number;
                    stretched?: boolean;
                    supplementsTaken?: string[];
                    note?: string;
                    /** @description By field: the app that it came from, and the value then. A person changed it where the two differ */
                    imported?: {
                        [key: string]: {
                            /** @enum {string} */
                            from: "cronometer" | "myfitnesspal" | "apple-health" | "health-connect";
                            value: number | string;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Day"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeDay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 2026-11-20 */
                date: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportEverything: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everything that is kept for a person; the same content is the same file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        format: "charley-export/1";
                        documents: {
                            profile?: {
                                version: number;
                                /** Format: date-time */
                                updatedAt: string;
                                body: {
                                    /** @description Age in years; Charley is for adults */
                                    ageYears?: number;
                                    /**
                                     * @description Registered at birth
                                     * @enum {string}
                                     */
                                    sex?: "female" | "male" | "unspecified";
                                    /** @enum {string} */
                                    pregnancy?: "no" | "pregnant" | "lactating" | "postpartum";
                                    trimester?: (1 | 2 | 3) | null;
                                    heightCm?: number;
                                    weightKg?: number;
                                    activity?: string;
                                    diet?: string[];
                                    allergies?: string[];
                                };
                            };
                            settings?: {
                                version: number;
                                /** Format: date-time */
                                updatedAt: string;
                                body: {
                                    /** @enum {string} */
                                    units?: "metric" | "us";
                                    /** @enum {string} */
                                    theme?: "system" | "day" | "night";
                                    language?: string;
                                };
                            };
                        };
                        collections: {
                            /** @default [] */
                            answers: {
                                id: string;
                                version: number;
                                moment: string;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: date-time */
                                updatedAt: string;
                                body: {
                                    /** Format: date */
                                    date: string;
                                    item: string;
                                    /** @description "yes", "no", "unsure" (the person does not know), an option, several options, or a number */
                                    answer: string | number | string[];
                                };
                            }[];
                            /** @default [] */
                            medicines: {
                                id: string;
                                version: number;
                                moment: string;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: date-time */
                                updatedAt: string;
                                body: {
                                    name: string;
                                    /** Format: date */
                                    since?: string;
                                    /** Format: date */
                                    until?: string;
                                    note?: string;
                                };
                            }[];
                            /** @default [] */
                            supplements: {
                                id: string;
                                version: number;
                                moment: string;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: date-time */
                                updatedAt: string;
                                body: {
                                    supplement: string;
                                    form?: string;
                                    amount?: number;
                                    unit?: string;
                                    per?: string;
                                    /** @enum {string} */
                                    basis?: "elemental" | "compound";
                                    /** Format: date */
                                    since?: string;
                                    /** Format: date */
                                    until?: string;
                                };
                            }[];
                            /** @default [] */
                            labs: {
                                id: string;
                                version: number;
                                moment: string;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: date-time */
                                updatedAt: string;
                                body: {
                                    /** Format: date */
                                    date: string;
                                    analyte: string;
                                    value?: number;
                                    unit?: string;
                                    /** @enum {string} */
                                    word?: "low" | "normal" | "high";
                                };
                            }[];
                            /** @default [] */
                            food_log: {
                                id: string;
                                version: number;
                                moment: string;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: date-time */
                                updatedAt: string;
                                body: {
                                    /** Format: date */
                                    date: string;
                                    /** @enum {string} */
                                    meal?: "breakfast" | "lunch" | "dinner" | "snack";
                                    food?: string;
                                    name: string;
                                    grams?: number;
                                    quantity?: number;
                                    portion?: string;
                                    /**
                                     * @description The app that it was imported from
                                     * @enum {string}
                                     */
                                    from?: "cronometer" | "myfitnesspal" | "apple-health" | "health-connect";
                                    /** @description As that app says it */
                                    amount?: string;
                                    supplement?: boolean;
                                    /** @description It stands for all of a meal or a day */
                                    summary?: boolean;
                                    /** @description In all of it, in the units of the food table; what is not here is unknown */
                                    nutrients?: {
                                        [key: string]: number;
                                    };
                                };
                            }[];
                            /** @default [] */
                            meals: {
                                id: string;
                                version: number;
                                moment: string;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: date-time */
                                updatedAt: string;
                                body: {
                                    name: string;
                                    items: {
                                        food: string;
                                        name: string;
                                        grams: number;
                                        quantity: number;
                                        portion: string;
                                    }[];
                                };
                            }[];
                            /** @default [] */
                            own_foods: {
                                id: string;
                                version: number;
                                moment: string;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: date-time */
                                updatedAt: string;
                                body: {
                                    name: string;
                                    per100g: {
                                        [key: string]: number | null;
                                    };
                                    portions: {
                                        label: string;
                                        grams: number;
                                    }[];
                                };
                            }[];
                            /** @default [] */
                            plans: {
                                id: string;
                                version: number;
                                moment: string;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: date-time */
                                updatedAt: string;
                                body: {
                                    /** Format: date */
                                    date: string;
                                    name?: string;
                                    wishes: {
                                        vetoes?: string[];
                                        pins?: string[];
                                        mostChanges?: number;
                                    };
                                    /** @description Products that the person thinks of taking */
                                    considering?: {
                                        id: string;
                                        form?: string;
                                        amount?: number;
                                        unit?: string;
                                        /** @description day, week or month; day where left out */
                                        per?: string;
                                        /**
                                         * @description Whether the amount is that of the nutrient itself or of the whole compound
                                         * @enum {string}
                                         */
                                        basis?: "elemental" | "compound";
                                    }[];
                                    /** @description Supplements: nothing on the list of who must not take it is true for them */
                                    noneOfThese?: string[];
                                };
                            }[];
                            /** @default [] */
                            episodes: {
                                id: string;
                                version: number;
                                moment: string;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: date-time */
                                updatedAt: string;
                                body: {
                                    /** Format: date-time */
                                    at: string;
                                    /** @description The hour is not known: `at` only says which night */
                                    nightOnly?: boolean;
                                    count?: number;
                                    minutes?: number;
                                    severity?: number;
                                    sleepDisturbance?: number;
                                    /** @enum {string} */
                                    muscle?: "calf" | "foot" | "thigh" | "other";
                                    /** @enum {string} */
                                    side?: "left" | "right" | "both";
                                    helped?: string[];
                                    note?: string;
                                };
                            }[];
                            /** @default [] */
                            days: {
                                id: string;
                                version: number;
                                moment: string;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: date-time */
                                updatedAt: string;
                                body: {
                                    /** @description The person said that the night that begins on this day was without cramps */
                                    noCramps?: boolean;
                                    sleepHours?: number;
                                    waterMl?: number;
                                    alcoholUnits?: number;
                                    caffeineMg?: number;
                                    activityMinutes?: number;
                                    weightKg?: number;
                                    steps?: number;
                                    stretched?: boolean;
                                    supplementsTaken?: string[];
                                    note?: string;
                                    /** @description By field: the app that it came from, and the value then. A person changed it where the two differ */
                                    imported?: {
                                        [key: string]: {
                                            /** @enum {string} */
                                            from: "cronometer" | "myfitnesspal" | "apple-health" | "health-connect";
                                            value: number | string;
                                        };
                                    };
                                };
                            }[];
                        };
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportLocked: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Whoever has the file and this can read everything; it is kept nowhere */
                    passphrase: string;
                };
            };
        };
        responses: {
            /** @description A file of the age format, as text: any program of that format opens it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    eraseEverything: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewEverything: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    format: "charley-export/1";
                    documents: {
                        profile?: {
                            version: number;
                            /** Format: date-time */
                            updatedAt: string;
                            body: {
                                /** @description Age in years; Charley is for adults */
                                ageYears?: number;
                                /**
                                 * @description Registered at birth
                                 * @enum {string}
                                 */
                                sex?: "female" | "male" | "unspecified";
                                /** @enum {string} */
                                pregnancy?: "no" | "pregnant" | "lactating" | "postpartum";
                                trimester?: (1 | 2 | 3) | null;
                                heightCm?: number;
                                weightKg?: number;
                                activity?: string;
                                diet?: string[];
                                allergies?: string[];
                            };
                        };
                        settings?: {
                            version: number;
                            /** Format: date-time */
                            updatedAt: string;
                            body: {
                                /** @enum {string} */
                                units?: "metric" | "us";
                                /** @enum {string} */
                                theme?: "system" | "day" | "night";
                                language?: string;
                            };
                        };
                    };
                    collections: {
                        answers?: {
                            id: string;
                            version: number;
                            moment: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            body: {
                                /** Format: date */
                                date: string;
                                item: string;
                                /** @description "yes", "no", "unsure" (the person does not know), an option, several options, or a number */
                                answer: string | number | string[];
                            };
                        }[];
                        medicines?: {
                            id: string;
                            version: number;
                            moment: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            body: {
                                name: string;
                                /** Format: date */
                                since?: string;
                                /** Format: date */
                                until?: string;
                                note?: string;
                            };
                        }[];
                        supplements?: {
                            id: string;
                            version: number;
                            moment: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            body: {
                                supplement: string;
                                form?: string;
                                amount?: number;
                                unit?: string;
                                per?: string;
                                /** @enum {string} */
                                basis?: "elemental" | "compound";
                                /** Format: date */
                                since?: string;
                                /** Format: date */
                                until?: string;
                            };
                        }[];
                        labs?: {
                            id: string;
                            version: number;
                            moment: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            body: {
                                /** Format: date */
                                date: string;
                                analyte: string;
                                value?: number;
                                unit?: string;
                                /** @enum {string} */
                                word?: "low" | "normal" | "high";
                            };
                        }[];
                        food_log?: {
                            id: string;
                            version: number;
                            moment: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            body: {
                                /** Format: date */
                                date: string;
                                /** @enum {string} */
                                meal?: "breakfast" | "lunch" | "dinner" | "snack";
                                food?: string;
                                name: string;
                                grams?: number;
                                quantity?: number;
                                portion?: string;
                                /**
                                 * @description The app that it was imported from
                                 * @enum {string}
                                 */
                                from?: "cronometer" | "myfitnesspal" | "apple-health" | "health-connect";
                                /** @description As that app says it */
                                amount?: string;
                                supplement?: boolean;
                                /** @description It stands for all of a meal or a day */
                                summary?: boolean;
                                /** @description In all of it, in the units of the food table; what is not here is unknown */
                                nutrients?: {
                                    [key: string]: number;
                                };
                            };
                        }[];
                        meals?: {
                            id: string;
                            version: number;
                            moment: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            body: {
                                name: string;
                                items: {
                                    food: string;
                                    name: string;
                                    grams: number;
                                    quantity: number;
                                    portion: string;
                                }[];
                            };
                        }[];
                        own_foods?: {
                            id: string;
                            version: number;
                            moment: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            body: {
                                name: string;
                                per100g: {
                                    [key: string]: number | null;
                                };
                                portions: {
                                    label: string;
                                    grams: number;
                                }[];
                            };
                        }[];
                        plans?: {
                            id: string;
                            version: number;
                            moment: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            body: {
                                /** Format: date */
                                date: string;
                                name?: string;
                                wishes: {
                                    vetoes?: string[];
                                    pins?: string[];
                                    mostChanges?: number;
                                };
                                /** @description Products that the person thinks of taking */
                                considering?: {
                                    id: string;
                                    form?: string;
                                    amount?: number;
                                    unit?: string;
                                    /** @description day, week or month; day where left out */
                                    per?: string;
                                    /**
                                     * @description Whether the amount is that of the nutrient itself or of the whole compound
                                     * @enum {string}
                                     */
                                    basis?: "elemental" | "compound";
                                }[];
                                /** @description Supplements: nothing on the list of who must not take it is true for them */
                                noneOfThese?: string[];
                            };
                        }[];
                        episodes?: {
                            id: string;
                            version: number;
                            moment: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            body: {
                                /** Format: date-time */
                                at: string;
                                /** @description The hour is not known: `at` only says which night */
                                nightOnly?: boolean;
                                count?: number;
                                minutes?: number;
                                severity?: number;
                                sleepDisturbance?: number;
                                /** @enum {string} */
                                muscle?: "calf" | "foot" | "thigh" | "other";
                                /** @enum {string} */
                                side?: "left" | "right" | "both";
                                helped?: string[];
                                note?: string;
                            };
                        }[];
                        days?: {
                            id: string;
                            version: number;
                            moment: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            body: {
                                /** @description The person said that the night that begins on this day was without cramps */
                                noCramps?: boolean;
                                sleepHours?: number;
                                waterMl?: number;
                                alcoholUnits?: number;
                                caffeineMg?: number;
                                activityMinutes?: number;
                                weightKg?: number;
                                steps?: number;
                                stretched?: boolean;
                                supplementsTaken?: string[];
                                note?: string;
                                /** @description By field: the app that it came from, and the value then. A person changed it where the two differ */
                                imported?: {
                                    [key: string]: {
                                        /** @enum {string} */
                                        from: "cronometer" | "myfitnesspal" | "apple-health" | "health-connect";
                                        value: number | string;
                                    };
                                };
                            };
                        }[];
                    };
                } | {
                    /** @description A file of the age format, as text */
                    age: string;
                    passphrase: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportPreview"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importEverything: {
        parameters: {
            query?: {
                /** @description true: what is there goes, and the file takes its place */
                replace?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    format: "charley-export/1";
                    documents: {
                        profile?: {
                            version: number;
                            /** Format: date-time */
                            updatedAt: string;
                            body: {
                                /** @description Age in years; Charley is for adults */
                                ageYears?: number;
                                /**
                                 * @description Registered at birth
                                 * @enum {string}
                                 */
                                sex?: "female" | "male" | "unspecified";
                                /** @enum {string} */
                                pregnancy?: "no" | "pregnant" | "lactating" | "postpartum";
                                trimester?: (1 | 2 | 3) | null;
                                heightCm?: number;
                                weightKg?: number;
                                activity?: string;
                                diet?: string[];
                                allergies?: string[];
                            };
                        };
                        settings?: {
                            version: number;
                            /** Format: date-time */
                            updatedAt: string;
                            body: {
                                /** @enum {string} */
                                units?: "metric" | "us";
                                /** @enum {string} */
                                theme?: "system" | "day" | "night";
                                language?: string;
                            };
                        };
                    };
                    collections: {
                        answers?: {
                            id: string;
                            version: number;
                            moment: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            body: {
                                /** Format: date */
                                date: string;
                                item: string;
                                /** @description "yes", "no", "unsure" (the person does not know), an option, several options, or a number */
                                answer: string | number | string[];
                            };
                        }[];
                        medicines?: {
                            id: string;
                            version: number;
                            moment: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            body: {
                                name: string;
                                /** Format: date */
                                since?: string;
                                /** Format: date */
                                until?: string;
                                note?: string;
                            };
                        }[];
                        supplements?: {
                            id: string;
                            version: number;
                            moment: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            body: {
                                supplement: string;
                                form?: string;
                                amount?: number;
                                unit?: string;
                                per?: string;
                                /** @enum {string} */
                                basis?: "elemental" | "compound";
                                /** Format: date */
                                since?: string;
                                /** Format: date */
                                until?: string;
                            };
                        }[];
                        labs?: {
                            id: string;
                            version: number;
                            moment: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            body: {
                                /** Format: date */
                                date: string;
                                analyte: string;
                                value?: number;
                                unit?: string;
                                /** @enum {string} */
                                word?: "low" | "normal" | "high";
                            };
                        }[];
                        food_log?: {
                            id: string;
                            version: number;
                            moment: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            body: {
                                /** Format: date */
                                date: string;
                                /** @enum {string} */
                                meal?: "breakfast" | "lunch" | "dinner" | "snack";
                                food?: string;
                                name: string;
                                grams?: number;
                                quantity?: number;
                                portion?: string;
                                /**
                                 * @description The app that it was imported from
                                 * @enum {string}
                                 */
                                from?: "cronometer" | "myfitnesspal" | "apple-health" | "health-connect";
                                /** @description As that app says it */
                                amount?: string;
                                supplement?: boolean;
                                /** @description It stands for all of a meal or a day */
                                summary?: boolean;
                                /** @description In all of it, in the units of the food table; what is not here is unknown */
                                nutrients?: {
                                    [key: string]: number;
                                };
                            };
                        }[];
                        meals?: {
                            id: string;
                            version: number;
                            moment: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            body: {
                                name: string;
                                items: {
                                    food: string;
                                    name: string;
                                    grams: number;
                                    quantity: number;
                                    portion: string;
                                }[];
                            };
                        }[];
                        own_foods?: {
                            id: string;
                            version: number;
                            moment: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            body: {
                                name: string;
                                per100g: {
                                    [key: string]: number | null;
                                };
                                portions: {
                                    label: string;
                                    grams: number;
                                }[];
                            };
                        }[];
                        plans?: {
                            id: string;
                            version: number;
                            moment: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            body: {
                                /** Format: date */
                                date: string;
                                name?: string;
                                wishes: {
                                    vetoes?: string[];
                                    pins?: string[];
                                    mostChanges?: number;
                                };
                                /** @description Products that the person thinks of taking */
                                considering?: {
                                    id: string;
                                    form?: string;
                                    amount?: number;
                                    unit?: string;
                                    /** @description day, week or month; day where left out */
                                    per?: string;
                                    /**
                                     * @description Whether the amount is that of the nutrient itself or of the whole compound
                                     * @enum {string}
                                     */
                                    basis?: "elemental" | "compound";
                                }[];
                                /** @description Supplements: nothing on the list of who must not take it is true for them */
                                noneOfThese?: string[];
                            };
                        }[];
                        episodes?: {
                            id: string;
                            version: number;
                            moment: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            body: {
                                /** Format: date-time */
                                at: string;
                                /** @description The hour is not known: `at` only says which night */
                                nightOnly?: boolean;
                                count?: number;
                                minutes?: number;
                                severity?: number;
                                sleepDisturbance?: number;
                                /** @enum {string} */
                                muscle?: "calf" | "foot" | "thigh" | "other";
                                /** @enum {string} */
                                side?: "left" | "right" | "both";
                                helped?: string[];
                                note?: string;
                            };
                        }[];
                        days?: {
                            id: string;
                            version: number;
                            moment: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            body: {
                                /** @description The person said that the night that begins on this day was without cramps */
                                noCramps?: boolean;
                                sleepHours?: number;
                                waterMl?: number;
                                alcoholUnits?: number;
                                caffeineMg?: number;
                                activityMinutes?: number;
                                weightKg?: number;
                                steps?: number;
                                stretched?: boolean;
                                supplementsTaken?: string[];
                                note?: string;
                                /** @description By field: the app that it came from, and the value then. A person changed it where the two differ */
                                imported?: {
                                    [key: string]: {
                                        /** @enum {string} */
                                        from: "cronometer" | "myfitnesspal" | "apple-health" | "health-connect";
                                        value: number | string;
                                    };
                                };
                            };
                        }[];
                    };
                } | {
                    /** @description A file of the age format, as text */
                    age: string;
                    passphrase: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description How many records were brought in */
                        records: number;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewImport: {
        parameters: {
            query?: {
                /** @description Where the file says something else than what is kept: keep that, or let the file win */
                conflicts?: "keep" | "replace";
                /** @description For files whose days all read both ways round, such as 3/4/2026 */
                dates?: "day-first" | "month-first";
                /** @description For files with a weight without its unit */
                weightUnit?: "kg" | "lb";
                /** @description Whose clock tells the day, where a file has only instants: Europe/London; UTC if not said */
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The file as it is */
        requestBody: {
            content: {
                "text/csv": unknown;
                "text/xml": unknown;
                "application/xml": unknown;
                "application/json": unknown;
                "application/octet-stream": unknown;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importDiaryFile: {
        parameters: {
            query?: {
                /** @description Where the file says something else than what is kept: keep that, or let the file win */
                conflicts?: "keep" | "replace";
                /** @description For files whose days all read both ways round, such as 3/4/2026 */
                dates?: "day-first" | "month-first";
                /** @description For files with a weight without its unit */
                weightUnit?: "kg" | "lb";
                /** @description Whose clock tells the day, where a file has only instants: Europe/London; UTC if not said */
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The file as it is */
        requestBody: {
            content: {
                "text/csv": unknown;
                "text/xml": unknown;
                "application/xml": unknown;
                "application/json": unknown;
                "application/octet-stream": unknown;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOutEverywhere: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                    newPassword: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setNewPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What stands behind the # of the link in the mail */
                    token: string;
                    newPassword: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askForNewPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginPasskeySignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyOptions"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signInWithPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The credential, as its toJSON() gives it */
                    credential: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPasskeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            name: string | null;
                            createdAt: string | null;
                        }[];
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The credential, as its toJSON() gives it */
                    credential: {
                        [key: string]: unknown;
                    };
                    name?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginNewPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyOptions"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            name: string;
                            scopes: string[];
                            createdAt: string;
                        }[];
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    scopes: ("read:records" | "write:records" | "read:export" | "write:import")[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        scopes: string[];
                        createdAt: string;
                        /** @description Shown this once: send it as Authorization: Bearer */
                        token: string;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
