account: owes-two-years
language: es

> pagar 300 por 2022 el viernes desde la cuenta corriente
< $300.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
refused: amount_not_positive
> sí
< La cantidad debe ser mayor que cero.
|
| Con $1,682.68 se salda 2022 el viernes 27 de noviembre de 2026. ¿Cuánto desea pagar?
| [Cantidad completa: $1,682.68]
> 200
< $200.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $200.00 por 2022 queda programado para el viernes 27 de noviembre de 2026, desde la cuenta bancaria que termina en 4321.
| Número de confirmación: 1457971362
| [Mis pagos] [¿Cuánto debo?]
