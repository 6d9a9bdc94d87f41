using System.Globalization;
using System.Text;
using LearningItems.Generation.Text;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Execution;

/// <summary>
/// How much of a reply to a call is read. A model or a server that runs on would never come to an end by itself: the reading ends at twice the output
/// limit, at twice as many items as were asked for and ten, and where the budget has no room for what goes beyond the limit.
/// </summary>
/// <param name="call">The call.</param>
/// <param name="mayTakeMore">Whether the budget has room for more output than was reserved for the call, which is reserved then.</param>
internal sealed class ReplyBounds(Call call, Func<long, bool> mayTakeMore)
{
    // Estimates are a third off at the most, and a second item for a row is a revision.
    private const int Margin = 2;
    private const int SpareDrafts = 10;

    // A text has four or five, in indented JSON six: more are blanks, of which a tokenizer takes many at once.
    private const int MostCharactersPerToken = 8;

    // Whatever the limit.
    private const int LongestText = 2 << 20;

    // What TokenEstimator makes of the worst text. It looks closer only where the limit may have been reached, and not at every letter.
    private const double MostTokensPerByte = 1.2;
    private const int LeastToEstimate = 256;

    // Pieces without end and with nothing in them are no better than text.
    private const int LeastToCount = 2;

    private readonly int _mostDrafts = (Margin * Math.Max(call.Sources.Count, call.Asks.Sum(ask => ask.Items.High))) + SpareDrafts;
    private readonly List<string> _pieces = [];
    private readonly List<string> _reasoning = []; // not estimated yet
    private int _estimatedTo;
    private long _allowed = call.MaxOutputTokens;
    private long _estimated;
    private double _possible;
    private long _characters;

    /// <summary>Why the reading has ended, as a model and an operator are told; null while it goes on.</summary>
    public string? Exceeded { get; private set; }

    /// <summary>The tokens at which the reading ends.</summary>
    public long Most { get; } = (long)Margin * call.MaxOutputTokens;

    /// <summary>Bytes of the text and the reasoning so far, in UTF-8: no reply has more tokens.</summary>
    public long Bytes { get; private set; }

    /// <summary>Characters of reasoning so far.</summary>
    public long ReasoningLength { get; private set; }

    /// <summary>The text so far, put together anew each time it is asked for.</summary>
    public string Text => string.Concat(_pieces);

    /// <summary>Tokens of the text and the reasoning so far, estimated.</summary>
    public long Tokens => Estimate();

    private long MostCharacters => Math.Min(Most * MostCharactersPerToken, LongestText);

    /// <summary>What of a piece is read still.</summary>
    public string Within(string piece) => piece.Length <= MostCharacters - _characters ? piece : piece[..(int)Math.Max(0, MostCharacters - _characters)];

    /// <summary>Takes in a piece of the text, however small.</summary>
    public void Add(string piece)
    {
        _pieces.Add(piece);
        Count(piece);
    }

    /// <summary>Takes in a piece of reasoning that is no part of the text.</summary>
    public void AddReasoning(string piece)
    {
        _reasoning.Add(piece);
        ReasoningLength += piece.Length;
        Count(piece);
    }

    /// <summary>Whether so many items are more than anybody asked for: no further one is read.</summary>
    public bool IsLastDraft(int drafts)
    {
        if (drafts < _mostDrafts)
        {
            return false;
        }

        Exceeded ??= string.Create(CultureInfo.InvariantCulture, $"the reply was left after {drafts} items, for {_mostDrafts - SpareDrafts} would have been two for each that was asked for");
        return true;
    }

    private void Count(string piece)
    {
        var bytes = Encoding.UTF8.GetByteCount(piece);
        Bytes += bytes;
        _possible += bytes * MostTokensPerByte;
        _characters += Math.Max(LeastToCount, piece.Length);
        if (_characters >= MostCharacters)
        {
            Exceeded ??= string.Create(CultureInfo.InvariantCulture, $"the reply was left after {_characters} characters, which is more than its output limit of {call.MaxOutputTokens} tokens can be");
        }
        else if (_estimated + _possible > _allowed && _possible >= LeastToEstimate)
        {
            KeepWithin(Estimate());
        }
    }

    private void KeepWithin(long tokens)
    {
        while (tokens > _allowed && Exceeded is null)
        {
            var step = Math.Max(1, call.MaxOutputTokens / 4);
            if (_allowed >= Most)
            {
                Exceeded = string.Create(CultureInfo.InvariantCulture, $"the reply was left at twice its output limit of {call.MaxOutputTokens} tokens");
            }
            else if (mayTakeMore(step))
            {
                _allowed += step;
            }
            else
            {
                Exceeded = string.Create(CultureInfo.InvariantCulture, $"the reply was left beyond its output limit of {call.MaxOutputTokens} tokens, for the budget has no room for more");
            }
        }
    }

    // A piece alone says little of its tokens: they go over its ends.
    private long Estimate()
    {
        _estimated += TokenEstimator.Estimate(string.Concat(_reasoning)) + TokenEstimator.Estimate(string.Concat(_pieces.Skip(_estimatedTo)));
        _reasoning.Clear();
        (_estimatedTo, _possible) = (_pieces.Count, 0);
        return _estimated;
    }
}
