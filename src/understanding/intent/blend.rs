//! How much each voice counts: at a stage the n-grams, the head over all vectors and the vote of the near examples give every intent a
//! probability each, and their weighted mean is the opinion. With few examples the vectors know best, with many wordings of few
//! intents the n-grams do: so the weights are chosen on held-back sentences, for each language and stage.
#![expect(clippy::float_arithmetic, reason = "a probability of an intent is no money; figures never come from here")]

use super::near::{Near, closeness};

/// The weights that are tried. Of those that are as good the first is taken.
const HEADS: [f32; 4] = [1.0, 0.5, 1.5, 2.0];
const VOTES: [f32; 4] = [0.5, 0.25, 1.0, 0.0];

/// How much the head and the vote count beside the n-grams.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Blend {
    pub(super) head: f32,
    pub(super) vote: f32,
}

impl Default for Blend {
    fn default() -> Blend {
        Blend { head: HEADS[0], vote: VOTES[0] }
    }
}

/// What is thought of a sentence.
#[derive(Clone, Debug)]
pub(super) struct Opinion {
    /// Of each intent, and of none after the last.
    pub(super) probabilities: Vec<f32>,
    /// The likeliest intent; where there are no intents, 0.
    pub(super) best: usize,
    /// Square root of the best intent's probability × mean cosine to the five nearest examples × probability of any intent at all:
    /// 0 to 1.
    pub(super) score: f32,
}

impl Opinion {
    /// The intents with their probabilities, the likeliest first; that of no intent is left out.
    pub(super) fn likeliest(&self) -> impl Iterator<Item = (usize, f32)> {
        let intents = self.probabilities.len().saturating_sub(1);
        let mut ranked: Vec<(usize, f32)> = self.probabilities.iter().take(intents).copied().enumerate().collect();
        ranked.sort_by(|left, right| right.1.total_cmp(&left.1));
        ranked.into_iter()
    }
}

/// What each voice says at a stage: the probability of each intent, and of none after the last.
#[derive(Clone, Debug)]
pub(super) struct Heard {
    pub(super) grams: Vec<f32>,
    /// The head and the vote, where an encoder was asked.
    pub(super) vectors: Option<[Vec<f32>; 2]>,
    pub(super) nearest: Vec<Near>,
}

impl Heard {
    fn probability(&self, class: usize, blend: Blend) -> f32 {
        match &self.vectors {
            Some([head, vote]) => {
                (self.grams[class] + blend.head * head[class] + blend.vote * vote[class]) / (1.0 + blend.head + blend.vote)
            }
            None => self.grams[class],
        }
    }

    /// The likeliest intent with its probability.
    fn best(&self, blend: Blend) -> (usize, f32) {
        let intents = self.grams.len().saturating_sub(1);
        let ranked = (0..intents).map(|class| (class, self.probability(class, blend)));
        ranked.max_by(|left, right| left.1.total_cmp(&right.1)).unwrap_or((0, 0.0))
    }

    pub(super) fn opinion(self, blend: Blend) -> Opinion {
        let (best, probability) = self.best(blend);
        let probabilities: Vec<f32> = (0..self.grams.len()).map(|class| self.probability(class, blend)).collect();
        let any = 1.0 - probabilities.last().copied().unwrap_or(0.0);
        Opinion { probabilities, best, score: probability.sqrt() * closeness(&self.nearest) * any }
    }
}

/// The blend that makes the most of these held-back sentences right, each with its class.
pub(super) fn choose(held: &[(usize, &Heard)]) -> Blend {
    let right = |blend: Blend| held.iter().filter(|(class, heard)| heard.best(blend).0 == *class).count();
    let blends = HEADS.into_iter().flat_map(|head| VOTES.map(|vote| Blend { head, vote }));
    // Of equals the last is the greatest.
    blends.rev().max_by_key(|blend| right(*blend)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard(grams: [f32; 3], head: [f32; 3], vote: [f32; 3]) -> Heard {
        let nearest = vec![Near { example: 0, cosine: 0.5 }];
        Heard { grams: grams.to_vec(), vectors: Some([head.to_vec(), vote.to_vec()]), nearest }
    }

    #[test]
    fn the_voice_that_is_right_gets_the_weight() {
        let split = heard([0.85, 0.15, 0.0], [0.2, 0.8, 0.0], [0.5, 0.5, 0.0]);
        let (to_grams, to_head) = (choose(&[(0, &split)]), choose(&[(1, &split)]));
        assert!(to_grams.head < to_head.head, "{to_grams:?} {to_head:?}");
        assert_eq!((split.clone().opinion(to_grams).best, split.opinion(to_head).best), (0, 1));
    }

    #[test]
    fn where_nothing_tells_them_apart_the_default_stays() {
        let agreed = heard([0.9, 0.1, 0.0], [0.9, 0.1, 0.0], [0.9, 0.1, 0.0]);
        assert_eq!(choose(&[(0, &agreed), (0, &agreed)]), Blend::default());
        assert_eq!(choose(&[]), Blend::default());
        let opinion = agreed.opinion(Blend::default());
        assert!((opinion.score - 0.9f32.sqrt() * 0.5).abs() < 1e-6);
    }

    #[test]
    fn what_is_likely_no_intent_at_all_is_trusted_less() {
        let score =
            |none: f32| heard([0.6, 0.4 - none, none], [0.6, 0.4 - none, none], [0.6, 0.4 - none, none]).opinion(Blend::default()).score;
        assert!((score(0.3) / score(0.0) - 0.7).abs() < 1e-5);
    }

    #[test]
    fn before_any_encoder_the_grams_speak_alone() {
        let heard = Heard { grams: vec![0.3, 0.6, 0.1], vectors: None, nearest: Vec::new() };
        let opinion = heard.opinion(Blend::default());
        assert_eq!((opinion.best, opinion.score), (1, 0.0));
        assert_eq!(opinion.likeliest().map(|(intent, _)| intent).collect::<Vec<_>>(), [1, 0]);
    }
}
