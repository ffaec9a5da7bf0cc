account: owes-two-years
language: es
medium: short

> reportar un pago
< ¿Qué pago no hizo usted?
| 1. $75.00, viernes 23 de octubre de 2026
| 2. $120.00, miércoles 6 de mayo de 2026
| 3. $200.00, lunes 26 de enero de 2026
> 1
< El pago de $75.00 por 2023 del 23 oct 2026, confirmación 8801872790: usted no lo hizo. ¿Lo reporto?
| 1. Sí
| 2. No
> sí
< Listo. La oficina lo revisa. El número de su reporte es 36275267. Llame hoy también a su banco. Si solo está programado, puede cancelarlo aquí.
| 1. Cancelar un pago
| 2. Bloquear mi cuenta
| 3. Hablar con una persona
