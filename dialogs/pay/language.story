# The language changes in the middle of a payment.
account: owes-two-years

> pay 300 on friday
< Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> en español por favor
< Seguimos en español.
|
| ¿A qué saldo debe ir el pago?
| [2022: $1,682.68] [2023: $859.79]
> 2022
< ¿Desde qué cuenta bancaria?
| [Cuenta corriente que termina en 4321] [Cuenta de ahorros que termina en 8765]
> corriente
< Al domingo 22 de noviembre de 2026, la cantidad para saldar la cuenta de Robert Castellano es $2,540.32.
| 2022: $1,681.25 (impuesto $640.00, multas $660.00, intereses $381.25)
| 2023: $859.07 (impuesto $610.00, multas $122.60, intereses $126.47)
|
| Volvamos a su pago.
|
| ¿Desde qué cuenta bancaria?
| [Cuenta corriente que termina en 4321] [Cuenta de ahorros que termina en 8765]
> sí
< Estas cuentas bancarias están registradas. ¿Desde cuál se debe pagar?
| [Cuenta corriente que termina en 4321] [Cuenta de ahorros que termina en 8765]
ledger:
