account: owes-one-year-es
language: es

> pagar 100 el viernes
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $100.00 por 2025 queda programado para el viernes 27 de noviembre de 2026, desde la cuenta bancaria que termina en 2093.
| Número de confirmación: 3026242259
| [Mis pagos] [¿Cuánto debo?]
> quitar mi cuenta de banco
< Se quitaría la cuenta corriente que termina en 2093. Ya no se podrá pagar desde ella. Lo que se pagó queda en el registro. ¿La quito?
| [Sí] [No]
> sí
< Un pago en camino o su plan de pagos todavía usa esta cuenta bancaria.
|
| Por ahora sigue registrada. Podrá quitarla cuando el pago se haya completado o esté cancelado. Si la usa un plan de pagos, primero hay que cambiar el plan.
| [Mis pagos] [Cancelar un pago] [Mi plan de pagos]
