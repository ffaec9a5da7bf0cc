name = No más mensajes
help = Le digo cómo dejar de recibir mensajes míos.
resume = Volvamos a los mensajes.
canceled = De acuerdo. No se cambió nada.
how = Usted puede apagar mis mensajes: diga «mis mensajes» y después apague las noticias. O desconecte este chat. Entonces solo le escribo cuando usted me escribe. La oficina sigue mandando sus avisos por correo.
none-sent = Este chat no está conectado a una cuenta, así que aquí no mando noticias. Solo escribo cuando usted me escribe.
