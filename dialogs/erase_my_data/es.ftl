name = Borrar mis datos
help = Se borra lo que escribimos en este chat y el chat se desconecta. Su cuenta y sus pagos se quedan en la oficina.
    .spoken = Se borra lo que dijimos en esta conversación y la conversación se desconecta. Su cuenta y sus pagos se quedan en la oficina.
resume = Volvamos a borrar sus datos.
canceled = De acuerdo. No se borró nada.
confirm = Borro lo que escribimos en este chat y lo desconecto de su cuenta. Esto no se puede deshacer. Su cuenta, sus pagos y sus registros se quedan en la oficina, como pide la ley. ¿Lo borro?
    .spoken = Borro lo que dijimos en esta conversación y la desconecto de su cuenta. Esto no se puede deshacer. Su cuenta, sus pagos y sus registros se quedan en la oficina, como pide la ley. ¿Lo borro?
erased = Listo. { $erase_my_data-messages ->
        [one] Se borró un mensaje
       *[other] Se borraron { $erase_my_data-messages } mensajes
    }, y este chat ya no está conectado a su cuenta. Los pagos programados siguen programados.
    .spoken = Listo. { $erase_my_data-messages ->
        [one] Se borró un mensaje
       *[other] Se borraron { $erase_my_data-messages } mensajes
    }, y esta conversación ya no está conectada a su cuenta. Los pagos programados siguen programados.
kept = De acuerdo. No se borró nada.
