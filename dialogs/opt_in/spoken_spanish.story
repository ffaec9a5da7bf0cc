account: owes-one-year-es
language: es
medium: spoken

> vuelva a mandarme mensajes
< Los mensajes están activados: le escribo aquí cuando pasa algo en su cuenta. Puede decir: Mensajes sobre mi cuenta, No más mensajes.
