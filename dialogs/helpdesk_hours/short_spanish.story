account: owes-one-year-es
language: es
medium: short

> ¿a qué hora abren?
< Yo respondo a cualquier hora. No puedo ver a qué hora contestan las personas de la oficina. Su número está en la parte de arriba de cada aviso.
| 1. Hablar con una persona
| 2. ¿Cuánto debo?
