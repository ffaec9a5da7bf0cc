account: owes-one-year-es
language: es
medium: spoken

> quiero un PIN para llamadas
< El PIN se hace al empezar una llamada. Tenga listos el número de identificación que está impreso en el aviso que le llegó por correo postal, los últimos cuatro dígitos de su número de contribuyente y su fecha de nacimiento. Después, el PIN abre sus llamadas. No se lo diga a nadie. Puede decir: Perdí mi PIN, Hablar con una persona.
