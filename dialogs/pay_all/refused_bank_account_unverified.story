account: owes-two-years
language: es

> pagar los dos años juntos el viernes desde la cuenta corriente
< $2,542.47 por todo lo que se debe, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321:
| 2022: $1,682.68
| 2023: $859.79
| ¿Lo programo?
| [Sí] [No]
refused: bank_account_unverified
> sí
< Esta cuenta bancaria es nueva aquí, y el primer pago desde ella todavía no se ha completado. Después podrá hacer otro desde ella. Desde otra cuenta bancaria puede pagar ahora.
|
| No se programó ningún pago.
| [Pagar todo de una vez] [Mis pagos]
