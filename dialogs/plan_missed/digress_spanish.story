account: on-a-plan
language: es

> pagar 300 el viernes
< $300.00 por 2024, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 0917. ¿Lo programo?
| [Sí] [No]
> me atrasé con el plan
< No falta ningún pago de su plan. El próximo es de $200.00 el martes 15 de diciembre de 2026.
| Si no puede pagarlo a tiempo, puede cambiar el plan a una cantidad menor o a otro día. Un pago que falte puede terminar el plan.
|
| Volvamos a su pago.
|
| $300.00 por 2024, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 0917. ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $300.00 por 2024 queda programado para el viernes 27 de noviembre de 2026, desde la cuenta bancaria que termina en 0917.
| Número de confirmación: 5838277324
| [Mis pagos] [¿Cuánto debo?]
