account: owes-one-year-es
without: hours
language: es

> ¿hasta qué hora puedo hablar con alguien?
< Yo respondo aquí a cualquier hora. Desde aquí no puedo ver a qué hora contestan las personas de la oficina ni cuánto hay que esperar. Su número de teléfono está en la parte de arriba de cada aviso.
| [Pedir una llamada] [Hablar con una persona]
