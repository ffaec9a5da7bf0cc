account: owes-one-year-es
language: es
now: 2026-11-25 14:54

> pagar 100 el 30 de noviembre
< $100.00 por 2025, el lunes 30 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $100.00 por 2025 queda programado para el lunes 30 de noviembre de 2026, desde la cuenta bancaria que termina en 2093.
| Número de confirmación: 9759230478
| [Mis pagos] [¿Cuánto debo?]
> pase mi pago al 15 de diciembre
< $100.00 por 2025, el martes 15 de diciembre de 2026, desde la cuenta corriente que termina en 2093, en lugar de $100.00 por 2025 el lunes 30 de noviembre de 2026. ¿Lo cambio?
| [Sí] [No]
wait: 11 minutes
> sí
< Ahora no hay ningún pago que se pueda cambiar. Se puede hasta dos días bancarios antes de la fecha del pago.
| [Mis pagos] [Hacer un pago]
