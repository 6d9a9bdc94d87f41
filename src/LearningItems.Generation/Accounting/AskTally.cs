namespace LearningItems.Generation.Accounting;

/// <summary>What one ask of a call in flight has brought so far.</summary>
internal sealed class AskTally
{
    public int Drafts { get; private set; }

    public int Accepted { get; private set; }

    /// <summary>Drafts with nothing wrong, repeats of an item included.</summary>
    public int Usable { get; private set; }

    /// <summary>Why the first rejected draft was rejected.</summary>
    public string? Rejection { get; private set; }

    /// <summary>Whether a rejected draft names a source that can bear its rejection.</summary>
    public bool RejectionHasSource { get; private set; }

    /// <summary>Whether a draft could not be read: the model is told, whatever else was rejected.</summary>
    public bool HasUnreadable { get; private set; }

    /// <summary>Characters of all drafts.</summary>
    public long Written { get; private set; }

    /// <summary>Characters of the accepted drafts.</summary>
    public long Kept { get; private set; }

    public void Accept(int length)
    {
        Repeat(length);
        Accepted++;
        Kept += length;
    }

    /// <summary>Takes an accepted draft back: it was written, and is not kept.</summary>
    public void Withdraw(int length)
    {
        Accepted--;
        Usable--;
        Kept -= length;
    }

    /// <summary>All drafts so far were drafts of reasoning: they were written, and say nothing of the answer.</summary>
    public void Restart()
    {
        (Drafts, Accepted, Usable, Kept) = (0, 0, 0, 0);
        (Rejection, RejectionHasSource, HasUnreadable) = (null, false, false);
    }

    public void Repeat(int length)
    {
        Usable++;
        Drafts++;
        Written += length;
    }

    public void Reject(int length, string reason, bool hasSource, bool isUnreadable)
    {
        HasUnreadable |= isUnreadable;
        Drafts++;
        Written += length;
        Rejection ??= reason;
        RejectionHasSource |= hasSource;
    }
}
