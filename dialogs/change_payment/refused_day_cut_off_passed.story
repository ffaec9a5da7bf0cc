account: owes-two-years
language: es

> quiero pagar 100 dólares para 2022 el viernes de la cuenta corriente
< $100.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $100.00 por 2022 queda programado para el viernes 27 de noviembre de 2026, desde la cuenta bancaria que termina en 4321.
| Número de confirmación: 9455616590
| [Mis pagos] [¿Cuánto debo?]
> pase mi pago al 15 de diciembre
< $100.00 por 2022, el martes 15 de diciembre de 2026, desde la cuenta corriente que termina en 4321, en lugar de $100.00 por 2022 el viernes 27 de noviembre de 2026. ¿Lo cambio?
| [Sí] [No]
refused: day_cut_off_passed
> sí
< Ya es tarde para pagar ese día. Es posible un día posterior.
|
| Ahora está programado para el viernes 27 de noviembre de 2026. ¿Qué día desea pagar?
| [viernes 27 de noviembre de 2026] [lunes 23 de noviembre de 2026]
> el 16 de diciembre
< $100.00 por 2022, el miércoles 16 de diciembre de 2026, desde la cuenta corriente que termina en 4321, en lugar de $100.00 por 2022 el viernes 27 de noviembre de 2026. ¿Lo cambio?
| [Sí] [No]
> sí
< Listo. El pago ahora es de $100.00 por 2022 el miércoles 16 de diciembre de 2026, desde la cuenta bancaria que termina en 4321.
| Número de confirmación: 9455616590
| [Mis pagos] [¿Cuánto debo?]
