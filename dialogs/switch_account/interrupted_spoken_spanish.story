account: owes-two-years
as: ellis
with: authorizations
language: es
medium: spoken

> cambiar de cuenta
< Esta es la cuenta de Robert Castellano, un cliente suyo. ¿Qué cuenta quiere en su lugar? Puede decir: Grace Okafor, cliente, Anna Whitfield, cliente.
> cuánto debo
< Al domingo veintidós de noviembre de dos mil veintiséis, la cantidad para saldar la cuenta de Robert Castellano es dos mil quinientos cuarenta dólares con treinta y dos centavos.
| mil seiscientos ochenta y un dólares con veinticinco centavos por dos mil veintidós, ochocientos cincuenta y nueve dólares con siete centavos por dos mil veintitrés. Volvamos a la elección de la cuenta. Esta es la cuenta de Robert Castellano, un cliente suyo. ¿Qué cuenta quiere en su lugar? Puede decir: Grace Okafor, cliente, Anna Whitfield, cliente.
> anna whitfield
< Ahora estamos en la cuenta de Anna Whitfield. Desde aquí, lo que digo y hago es sobre esta cuenta. Puede decir: Cuánto debo, Mis pagos, Mis avisos.
