account: on-a-plan
language: es

> cómo va mi plan de pagos
< $200.00 al mes, el día 15. El próximo pago es de $200.00 el martes 15 de diciembre de 2026. Sale de la cuenta bancaria que termina en 0917.
| Al domingo 22 de noviembre de 2026 se deben $5,085.34 en total. A este ritmo quedan 27 pagos, hasta el jueves 15 de marzo de 2029: $5,564.08 con intereses y multas. Pagado desde el jueves 1.º de enero de 2026: 11 pagos.
| [Cada pago del plan] [Cambiar mi plan de pagos] [Terminar mi plan de pagos]
> [Cada pago del plan]
< Los pagos de su plan:
| 15 ene 2026: $200.00, pagado
| 17 feb 2026: $200.00, pagado
| 16 mar 2026: $200.00, pagado
| 15 abr 2026: $200.00, pagado
| 15 may 2026: $200.00, pagado
| 15 jun 2026: $200.00, pagado
| 15 jul 2026: $200.00, pagado
| 17 ago 2026: $200.00, pagado
| 15 sep 2026: $200.00, pagado
| 15 oct 2026: $200.00, pagado
| 16 nov 2026: $200.00, pagado
| 15 dic 2026: $200.00, en camino
| [¿Cuánto debo?] [Mis pagos] [Ver más]
