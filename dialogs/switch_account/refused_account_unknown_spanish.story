account: owes-two-years
as: ellis
with: authorizations
language: es

> cambiar de cuenta
< Esta es la cuenta de Robert Castellano, un cliente suyo. ¿Qué cuenta quiere en su lugar?
| [Grace Okafor, cliente] [Anna Whitfield, cliente]
refused: account_unknown
> anna whitfield
< Usted ya no puede usar esa cuenta.
|
| Esta es la cuenta de Robert Castellano, un cliente suyo. ¿Qué cuenta quiere en su lugar?
| [Grace Okafor, cliente] [Anna Whitfield, cliente]
