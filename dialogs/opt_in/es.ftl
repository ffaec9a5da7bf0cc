name = Recibir mensajes otra vez
help = Vuelvo a escribirle cuando pasa algo en su cuenta.
resume = Volvamos a los mensajes.
canceled = De acuerdo. No se cambió nada.
started = Listo. Le escribo aquí cuando pasa algo en su cuenta.
connect-first = Listo. Escribo aquí sobre una cuenta en cuanto este chat esté conectado a ella. Conecte su cuenta y los mensajes llegan aquí.
    .spoken = Listo. Mando mensajes sobre una cuenta en cuanto esta conversación esté conectada a ella. Para empezar, diga conectar mi cuenta.
