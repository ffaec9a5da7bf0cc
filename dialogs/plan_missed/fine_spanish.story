account: on-a-plan
language: es

> se me pasó el pago del plan este mes
< No falta ningún pago de su plan. El próximo es de $200.00 el martes 15 de diciembre de 2026.
| Si no puede pagarlo a tiempo, puede cambiar el plan a una cantidad menor o a otro día. Un pago que falte puede terminar el plan.
| [Hacer un pago] [Cambiar mi plan de pagos] [Mi plan de pagos]
