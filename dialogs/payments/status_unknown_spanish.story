account: owes-two-years
language: es

> ¿pasó mi pago de 999 dólares?
< No encuentro ese pago registrado.
|
| ¿A qué pago se refiere?
| [$75.00, viernes 23 de octubre de 2026] [$120.00, miércoles 6 de mayo de 2026] [$200.00, lunes 26 de enero de 2026]
> ayuda
< Estos son sus pagos de los últimos cinco años, primero los más recientes. Elija uno para saber cómo está.
|
| ¿A qué pago se refiere?
| [$75.00, viernes 23 de octubre de 2026] [$120.00, miércoles 6 de mayo de 2026] [$200.00, lunes 26 de enero de 2026]
> el azul
< Estos pagos están registrados. ¿A cuál se refiere?
| [$75.00, viernes 23 de octubre de 2026] [$120.00, miércoles 6 de mayo de 2026] [$200.00, lunes 26 de enero de 2026]
> el de 120
< El banco devolvió su pago de $120.00 por 2023 del miércoles 6 de mayo de 2026, así que no cuenta como pagado. Puede hacerlo otra vez.
| Número de confirmación: 6112841470
| [Mis pagos] [Un recibo] [Cambiar un pago] [Cancelar un pago]
> ¿pasó mi pago del 2023?
< ¿A cuál de estos se refiere?
| [$75.00, viernes 23 de octubre de 2026] [$120.00, miércoles 6 de mayo de 2026]
> el primero
< Su pago de $75.00 por 2023 del viernes 23 de octubre de 2026 se canceló. No se cobró nada.
| Número de confirmación: 5735725136
| [Mis pagos] [Un recibo] [Cambiar un pago] [Cancelar un pago]
