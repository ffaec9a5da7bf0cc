name = Recibir mensajes otra vez
help = Le digo cómo recibir aquí mensajes sobre su cuenta.
resume = Volvamos a los mensajes.
canceled = De acuerdo. No se cambió nada.
how = Le escribo aquí cuando pasa algo en su cuenta, si usted no lo apagó. Diga «mis mensajes» para verlo y activar las noticias.
connect-first = Solo escribo sobre una cuenta cuando este chat está conectado a ella. Conecte su cuenta y los mensajes llegan aquí.
