account: owes-one-year-es
language: es
medium: short

> recuérdeme antes de un pago
< Le escribo cuando un pago fue devuelto, hay un aviso nuevo o su plan de pagos lo necesita. No lleva cantidades. No puedo mandar recordatorios ni correos.
| 1. No más mensajes
| 2. Hablar con una persona
