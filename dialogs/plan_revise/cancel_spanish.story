account: on-a-plan
language: es

> cambiar mi plan de pagos
< ¿Cómo se debe pagar?
| [Corto plazo, pago yo: $832.00] [Corto plazo, débito automático: $832.00] [Mensual, débito automático: desde $66.00] [Mensual, pago yo: desde $66.00]
> olvídelo
< De acuerdo. Su plan de pagos queda como está.
|
| ¿En qué más le puedo ayudar?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]
