account: owes-two-years
as: ellis
with: authorizations
language: es

> mis clientes
< Estos son sus clientes aquí. ¿La cuenta de quién abro?
| [Robert Castellano, puede actuar] [Grace Okafor] [Anna Whitfield]
refused: account_unknown
> anna whitfield
< Esa autorización ya no está vigente, así que no puedo abrir la cuenta.
|
| Estos son sus clientes aquí. ¿La cuenta de quién abro?
| [Robert Castellano, puede actuar] [Grace Okafor] [Anna Whitfield]
