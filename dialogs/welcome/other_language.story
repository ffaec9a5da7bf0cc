# Languages that are not spoken here are named, in their own words and in those of the conversation.

> Bonjour, combien est-ce que je dois ?
< Je comprends seulement l'anglais et l'espagnol. That looks like French. I understand English and Spanish.
| [Connect my account] [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> Olá, quanto eu devo de imposto?
< Só entendo inglês e espanhol. That looks like Portuguese. I understand English and Spanish.
| [Connect my account] [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> 我欠多少税
< 我只懂英语和西班牙语。 That looks like Chinese. I understand English and Spanish.
| [Connect my account] [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> tôi nợ bao nhiêu tiền thuế
< Tôi chỉ hiểu tiếng Anh và tiếng Tây Ban Nha. That looks like Vietnamese. I understand English and Spanish.
| [Connect my account] [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> mwen vle peye taks mwen
< Mwen konprann sèlman anglè ak panyòl. That looks like Haitian Creole. I understand English and Spanish.
| [Connect my account] [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> magkano po ang utang ko
< Ingles at Espanyol lamang ang naiintindihan ko. That looks like Tagalog. I understand English and Spanish.
| [Connect my account] [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> 세금을 얼마나 내야 하나요
< 저는 영어와 스페인어만 이해합니다. That looks like Korean. I understand English and Spanish.
| [Connect my account] [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> сколько я должен
< Я понимаю только английский и испанский. That looks like Russian. I understand English and Spanish.
| [Connect my account] [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> كم أدين من الضرائب
< أفهم الإنجليزية والإسبانية فقط. That looks like Arabic. I understand English and Spanish.
| [Connect my account] [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> ok
< There is nothing to confirm at the moment. Here is what I can do.
| [Connect my account] [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
