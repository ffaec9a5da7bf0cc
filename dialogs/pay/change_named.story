# What should be different is named before the new value is.
account: owes-two-years

> pay 300 for 2022 on friday from checking
< $300.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> no, that is the wrong day
< On which day should it be paid?
| [Monday, November 23, 2026] [Friday, November 27, 2026]
> monday november 30
< $300.00 for 2022, on Monday, November 30, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> the other account
< $300.00 for 2022, on Monday, November 30, 2026, from savings ending in 8765. Shall I schedule it?
| [Yes] [No]
> cambiar la cantidad
< Con $1,683.54 se salda 2022 el lunes 30 de noviembre de 2026. ¿Cuánto desea pagar?
| [Cantidad completa: $1,683.54]
> 250
< $250.00 por 2022, el lunes 30 de noviembre de 2026, desde la cuenta de ahorros que termina en 8765. ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $250.00 por 2022 queda programado para el lunes 30 de noviembre de 2026, desde la cuenta bancaria que termina en 8765.
| Número de confirmación: 3227375585
| [Mis pagos] [¿Cuánto debo?]
