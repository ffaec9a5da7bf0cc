### Frases fijas de la página de chat y del chat en la terminal. Ninguna lleva variables.

## La página de chat

chat-brand = taxline
chat-title = taxline: su cuenta de impuestos en palabras sencillas
chat-tagline = Su cuenta de impuestos, en palabras sencillas
chat-skip = Ir al cuadro de mensaje
chat-log = Conversación
chat-messages = Mensajes
chat-intro = Pregunte por su cuenta de impuestos
chat-intro-text = Lo que debe y por qué, los pagos hechos y los programados, con sus propias palabras. En español o en inglés.
chat-input = Su mensaje
chat-placeholder = Escriba su mensaje
chat-send = Enviar
chat-language = Idioma
chat-language-en = English
chat-language-es = Español
chat-end = Terminar
chat-end-title = ¿Terminar este chat en este dispositivo?
chat-end-text = La conversación desaparece de este navegador. Los pagos que programó siguen programados.
chat-end-yes = Terminar el chat
chat-end-no = Seguir en el chat
chat-advice = Asistente automático. Nunca escriba aquí un número de Seguro Social, de tarjeta o de cuenta bancaria.
chat-no-script = Este chat necesita JavaScript. Por favor, actívelo para esta página.
chat-demo = Esto es una demostración: vincule la cuenta de una de estas personas
chat-you = Usted dijo:
chat-us = taxline dijo:
chat-choices = Opciones
chat-thinking = taxline está buscando la respuesta
chat-sending = Enviando
chat-unsent = Aún no se ha enviado. Se enviará en cuanto haya conexión.
chat-offline = En este momento no hay conexión. Nada de lo que escribió se pierde.
chat-slow-down = Eso fue rápido. Su mensaje saldrá en un momento.
chat-too-long = Ese mensaje es demasiado largo para enviarlo. Por favor, acórtelo.
chat-rejected = Ese mensaje no se pudo enviar.
chat-ended = Este chat terminó en este dispositivo.
chat-reload = Empezar un chat nuevo
chat-removed = Este mensaje tenía datos privados y se quitó.

## El chat en la terminal

terminal-prompt = usted
terminal-hint = Escriba su mensaje o el número de una opción. /quit o Ctrl-D termina el chat.
terminal-bye = Hasta luego. Lo acordado queda acordado.
terminal-again = En este momento no se pudo anotar. Por favor, envíelo de nuevo.
