account: owes-one-year-es
language: es
medium: spoken

> ¿qué saben de mí?
< De esta conversación todavía no hay nada guardado. Lo que digamos desde ahora se guarda hasta que se borre. Su cuenta, con sus pagos y avisos, la guarda la oficina. Puede decir: Borrar mis datos, Hablar con una persona.
> una copia de mis datos
< Están guardados 2 mensajes. Es demasiado para leerlo en voz alta. Por favor, pida la copia en un chat, donde la puede leer. Puede decir: Borrar mis datos, Desconectar mi cuenta.
