name = Seguir en otro lugar
help = Le digo cómo seguir en otro chat o por teléfono.
resume = Volvamos a cómo seguir en otro lugar.
canceled = De acuerdo. Seguimos aquí.
elsewhere = Puede seguir en otro chat conmigo: conecte allí su cuenta y pregunte otra vez. No puedo llevar allá lo que empezamos aquí. Lo que se hizo queda hecho: sus pagos son los mismos en todos los chats.
