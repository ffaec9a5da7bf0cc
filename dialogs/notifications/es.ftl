name = Mensajes sobre mi cuenta
help = Le digo de qué cosas le escribo por mi cuenta.
resume = Volvamos a los mensajes sobre su cuenta.
canceled = De acuerdo. No se cambió nada.
what-is-told = Le escribo aquí cuando pasa algo en su cuenta: un pago fue devuelto, hay un aviso nuevo o su plan de pagos lo necesita. No lleva cantidades, así que se puede ver en una pantalla bloqueada.
    No puedo mandar recordatorios, correos ni mensajes a otro teléfono. Lo que puedo hacer ahora está aquí en este chat.
    .spoken = Le escribo en su chat cuando pasa algo en su cuenta: un pago fue devuelto, hay un aviso nuevo o su plan de pagos lo necesita. No lleva cantidades. No puedo mandar recordatorios ni correos.
    .short = Le escribo cuando un pago fue devuelto, hay un aviso nuevo o su plan de pagos lo necesita. No lleva cantidades. No puedo mandar recordatorios ni correos.
