account: owes-two-years
language: es

> quiero pagar 100 dólares para 2022 el viernes de la cuenta corriente
< $100.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $100.00 por 2022 queda programado para el viernes 27 de noviembre de 2026, desde la cuenta bancaria que termina en 4321.
| Número de confirmación: 2921475030
| [Mis pagos] [¿Cuánto debo?]
> pase mi pago al 15 de diciembre
< $100.00 por 2022, el martes 15 de diciembre de 2026, desde la cuenta corriente que termina en 4321, en lugar de $100.00 por 2022 el viernes 27 de noviembre de 2026. ¿Lo cambio?
| [Sí] [No]
refused: period_unknown
> sí
< Ese año no está en su cuenta.
|
| Ahora va a 2022. ¿A qué saldo debe ir?
| [2022: $1,687.85] [2023: $862.36]
> 2023
< $100.00 por 2023, el martes 15 de diciembre de 2026, desde la cuenta corriente que termina en 4321, en lugar de $100.00 por 2022 el viernes 27 de noviembre de 2026. ¿Lo cambio?
| [Sí] [No]
> sí
< Listo. El pago ahora es de $100.00 por 2023 el martes 15 de diciembre de 2026, desde la cuenta bancaria que termina en 4321.
| Número de confirmación: 2921475030
| [Mis pagos] [¿Cuánto debo?]
