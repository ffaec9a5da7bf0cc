account: owes-two-years
language: es

> pagar 100 por 2022 el viernes desde la cuenta corriente
< $100.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $100.00 por 2022 queda programado para el viernes 27 de noviembre de 2026, desde la cuenta bancaria que termina en 4321.
| Número de confirmación: 5265539824
| [Mis pagos] [¿Cuánto debo?]
> cancelar mi pago
< Cancelar el pago de $100.00 por 2022 del viernes 27 de noviembre de 2026, confirmación 5265539824. ¿Lo cancelo?
| [Sí] [No]
refused: not_allowed
> sí
< Su acceso permite ver esta cuenta, pero no cancelar sus pagos. El titular de la cuenta sí puede.
|
| No se canceló ningún pago.
| [Mis pagos] [Hacer un pago]
