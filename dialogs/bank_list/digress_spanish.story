# En medio de un pago.
account: owes-two-years
language: es

> pagar 300 por 2022 el viernes
< ¿Desde qué cuenta bancaria desea pagar?
| [Cuenta corriente que termina en 4321] [Cuenta de ahorros que termina en 8765]
> qué cuentas bancarias tengo registradas
< Estas cuentas bancarias están registradas para pagos:
| Cuenta corriente que termina en 4321
| Cuenta de ahorros que termina en 8765
| Solo muestro los últimos cuatro dígitos. No se cobra nada de ninguna sin que usted diga que sí.
|
| Volvamos a su pago.
|
| ¿Desde qué cuenta bancaria desea pagar?
| [Cuenta corriente que termina en 4321] [Cuenta de ahorros que termina en 8765]
> la de ahorros
< $300.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta de ahorros que termina en 8765. ¿Lo programo?
| [Sí] [No]
