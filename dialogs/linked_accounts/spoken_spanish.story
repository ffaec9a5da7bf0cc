account: owes-one-year-es
language: es
medium: spoken

> qué teléfonos tienen conectados a mi cuenta
< Su cuenta está abierta solo en esta conversación. Ningún otro chat ni teléfono está conectado. Puede decir: Desconectar mi cuenta, Quién miró mi cuenta, Hablar con una persona.
