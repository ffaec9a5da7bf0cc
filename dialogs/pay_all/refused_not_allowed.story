account: owes-two-years
language: es

> pagar los dos años juntos el viernes desde la cuenta corriente
< $2,542.47 por todo lo que se debe, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321:
| 2022: $1,682.68
| 2023: $859.79
| ¿Lo programo?
| [Sí] [No]
refused: not_allowed
> sí
< Su acceso permite ver esta cuenta, pero no pagar desde ella. El titular de la cuenta sí puede.
|
| No se programó ningún pago.
| [Mis pagos] [¿Cuánto debo?]
