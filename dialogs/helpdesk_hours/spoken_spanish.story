account: owes-one-year-es
language: es
medium: spoken

> ¿a qué hora abren?
< Yo respondo aquí a cualquier hora. Desde aquí no puedo ver a qué hora contestan las personas de la oficina ni cuánto hay que esperar. Su número de teléfono está en la parte de arriba de cada aviso. Puede decir: Hablar con una persona, Cuánto debo.
