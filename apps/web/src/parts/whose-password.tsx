/** For password managers, unseen: whose password is asked for. */
export function WhosePassword({ email }: { readonly email: string }) {
  return (
    <input
      type="email"
      className="visually-hidden"
      autoComplete="username"
      aria-hidden="true"
      tabIndex={-1}
      value={email}
      readOnly
    />
  )
}
