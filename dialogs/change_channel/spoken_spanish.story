account: owes-one-year-es
language: es
medium: spoken

> ¿podemos seguir con esto por teléfono?
< Puede seguir en otro chat conmigo: conecte allí su cuenta y pregunte otra vez. No puedo llevar allá lo que empezamos aquí. Lo que se hizo queda hecho: sus pagos son los mismos en todos los chats. Puede decir: Hablar con una persona.
