account: owes-one-year-es
language: es
medium: spoken

> ¿qué idiomas hablan?
< Hablo español e inglés, y ahora hablamos en español. Para cambiar, diga «English» en cualquier momento. Para otro idioma, pida un intérprete a una persona de la oficina. El número de teléfono está en la parte de arriba de cada aviso. Puede decir: Hablar con una persona.
