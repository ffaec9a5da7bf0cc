account: owes-two-years
language: es

> pagar 100 por 2022 el viernes desde la cuenta corriente
< $100.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $100.00 por 2022 queda programado para el viernes 27 de noviembre de 2026, desde la cuenta bancaria que termina en 4321.
| Número de confirmación: 9692829022
| [Mis pagos] [¿Cuánto debo?]
> cancelar mi pago
< Cancelar el pago de $100.00 por 2022 del viernes 27 de noviembre de 2026, confirmación 9692829022. ¿Lo cancelo?
| [Sí] [No]
refused: too_late_to_cancel
> sí
< Ya es tarde para cancelar ese pago. Está en camino al banco.
|
| Puede ver cómo está cada pago.
| [Mis pagos] [Hacer un pago]
ledger: scheduled 100.00 2022 2026-11-27
