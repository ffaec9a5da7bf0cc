account: owes-two-years
language: es

> ¿pasó mi pago del 2023?
< ¿A cuál de estos se refiere?
| [$75.00, viernes 23 de octubre de 2026] [$120.00, miércoles 6 de mayo de 2026]
> cuánto debo
< Al domingo 22 de noviembre de 2026, la cantidad para saldar la cuenta de Robert Castellano es $2,540.32.
| 2022: $1,681.25 (impuesto $640.00, multas $660.00, intereses $381.25)
| 2023: $859.07 (impuesto $610.00, multas $122.60, intereses $126.47)
|
| Volvamos a sus pagos.
|
| ¿A cuál de estos se refiere?
| [$75.00, viernes 23 de octubre de 2026] [$120.00, miércoles 6 de mayo de 2026]
> el segundo
< El banco devolvió su pago de $120.00 por 2023 del miércoles 6 de mayo de 2026, así que no cuenta como pagado. Puede hacerlo otra vez.
| Número de confirmación: 2221670694
| [Mis pagos] [Un recibo] [Cambiar un pago] [Cancelar un pago]
