account: owes-one-year-es
language: es
medium: spoken

> recuérdeme antes de un pago
< Le escribo en su chat cuando pasa algo en su cuenta: un pago fue devuelto, hay un aviso nuevo o su plan de pagos lo necesita. No lleva cantidades. No puedo mandar recordatorios ni correos. Puede decir: No más mensajes, Hablar con una persona.
