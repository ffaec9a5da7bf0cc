account: owes-one-year-es
language: es
medium: spoken

> borre todo lo que tienen de mí
< Borro lo que dijimos en esta conversación y la desconecto de su cuenta. Esto no se puede deshacer. Su cuenta, sus pagos y sus registros se quedan en la oficina, como pide la ley. ¿Lo borro?
> sí
< Listo. Se borraron 2 mensajes, y esta conversación ya no está conectada a su cuenta. Los pagos programados siguen programados. Puede decir: Hablar con una persona.
