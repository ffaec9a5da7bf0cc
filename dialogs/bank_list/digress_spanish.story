# En medio de un pago.
account: owes-two-years
language: es

> pagar 300 por 2022 el viernes
< ¿A cuál de estos se refiere?
| [$2,022.00] [2022]
> qué cuentas bancarias tengo registradas
< Estas cuentas bancarias están registradas para pagos:
| Cuenta corriente que termina en 4321
| Cuenta de ahorros que termina en 8765
| Solo muestro los últimos cuatro dígitos. No se cobra nada de ninguna sin que usted diga que sí.
|
| Volvamos a su pago.
|
| ¿A cuál de estos se refiere?
| [$2,022.00] [2022]
> la de ahorros
< ¿A qué saldo debe ir el pago?
| [2022: $1,682.68] [2023: $859.79]
