account: owes-two-years
language: es

> pagar los dos años juntos el viernes desde la cuenta corriente
< $2,542.47 por todo lo que se debe, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321:
| 2022: $1,682.68
| 2023: $859.79
| ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $2,542.47 por todo lo que se debe queda programado para el viernes 27 de noviembre de 2026, desde la cuenta bancaria que termina en 4321.
| Número de confirmación: 6451105842
| [Mis pagos] [¿Cuánto debo?]
> el recibo de mi último pago
< $2,542.47 por 2 saldos, programado para el viernes 27 de noviembre de 2026. Todavía no está pagado.
| Cuenta: Robert Castellano. Cuenta bancaria que termina en 4321.
| Número de confirmación: 6451105842
| [Mis pagos] [Transcripciones]
