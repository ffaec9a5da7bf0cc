account: owes-one-year-es
language: es

> ¿podemos seguir con esto por teléfono?
< Aquí no hay nada abierto en este momento.
|
| Puede seguir en cualquier chat que esté conectado a su cuenta: solo pregunte allí. Un código es para cuando estamos en medio de algo.
| [Seguir con mi código] [Hablar con una persona]
