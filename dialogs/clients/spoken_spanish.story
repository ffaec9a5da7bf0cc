account: owes-two-years
as: ellis
with: authorizations
language: es
medium: spoken

> mis clientes
< Estos son sus clientes aquí. ¿La cuenta de quién abro? Puede decir: Robert Castellano, puede actuar, Grace Okafor, Anna Whitfield.
> repita
< Estos son sus clientes aquí. ¿La cuenta de quién abro? Puede decir: Robert Castellano, puede actuar, Grace Okafor, Anna Whitfield.
> el primero
< Ahora estamos en la cuenta de Robert Castellano, su cliente. Desde aquí, lo que digo y hago es sobre esta cuenta. Puede decir: Cuánto debo, Mis avisos, Otra cuenta.
