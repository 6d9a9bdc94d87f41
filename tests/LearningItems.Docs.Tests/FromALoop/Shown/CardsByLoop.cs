using Microsoft.Extensions.AI;

namespace MyCourses;

public class CardsByLoop(IChatClient client)
{
    public async Task<IReadOnlyList<Card>> MakeAsync(IReadOnlyList<Word> words, CancellationToken cancellationToken)
    {
        var cards = new List<Card>();
        foreach (var word in words)
        {
            cards.Add(await MakeOneAsync(word, cancellationToken));
        }

        return cards;
    }

    private async Task<Card> MakeOneAsync(Word word, CancellationToken cancellationToken)
    {
        var prompt =
            $"""
            You write vocabulary cards for learners of French at level A1 of the CEFR whose language is English.
            Write one card for the word "{word.Text}" ({word.Meaning}). Make up a UUID as its id. Copy the language ("fr"), the level ("A1") and the word.
            Write a definition in English of at most 200 characters: a short gloss and a note on how the word is used.
            Write three short, natural sentences in French that contain the word and use only words that a learner of the level knows.
            Do not translate the sentences. Write no romanization and no notes in brackets. Answer in JSON.
            """;
        var response = await client.GetResponseAsync<Card>(prompt, cancellationToken: cancellationToken);
        return response.Result;
    }
}
