account: owes-two-years
language: es

> pagar 300 por 2022 el viernes desde la cuenta corriente
< $300.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
refused: bank_account_unverified
> sí
< Esta cuenta bancaria es nueva aquí, y el primer pago desde ella todavía no se ha completado. Después podrá hacer otro desde ella. Desde otra cuenta bancaria puede pagar ahora.
|
| No se programó ningún pago.
| [Hacer un pago] [Mis pagos]
