using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace LearningItems.Generation.Files;

/// <summary>
/// What a line of format 2 has behind its entry: <c>,"entry":17,"items":5,"withdrawals":0,"hash":"0a1b2c3d"}</c>. By the hash a changed line is known, by
/// the numbers what is missing, is there twice or stands in another place.
/// </summary>
/// <param name="Entry">The number of the entry, from 1.</param>
/// <param name="Items">How many items and repeats with its key stand before it.</param>
/// <param name="Withdrawals">How many entries before it take an item back.</param>
internal readonly record struct LineSeal(long Entry, long Items, long Withdrawals)
{
    // Three numbers of up to 19 digits with their names.
    private const int Longest = 100;

    private static ReadOnlySpan<byte> EntryName => ",\"entry\":"u8;

    private static ReadOnlySpan<byte> ItemsName => ",\"items\":"u8;

    private static ReadOnlySpan<byte> WithdrawalsName => ",\"withdrawals\":"u8;

    /// <summary>The line of an entry, without line feed.</summary>
    /// <param name="json">The entry as JSON.</param>
    /// <param name="journal">The number of the journal: a line of another one is none of it.</param>
    public byte[] Seal(ReadOnlySpan<byte> json, uint journal) => HashedLine.Of(
        journal,
        [.. json[..^1], .. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $",\"entry\":{Entry},\"items\":{Items},\"withdrawals\":{Withdrawals}"))]);

    /// <summary>Opens a line that is as it was written.</summary>
    /// <param name="line">The line. It is made the JSON of its entry, with what is left of it.</param>
    /// <param name="journal">The number of the journal.</param>
    /// <param name="seal">What it said behind the entry.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryOpen(ref Memory<byte> line, uint journal, out LineSeal seal)
    {
        seal = default;
        var bytes = line.Span;
        if (!HashedLine.IsSound(journal, bytes))
        {
            return false;
        }

        var searched = Math.Max(0, bytes.Length - HashedLine.EndLength - Longest);
        var numbers = bytes[searched..^HashedLine.EndLength].LastIndexOf(EntryName);
        if (numbers < 0 || !TryRead(bytes[(searched + numbers)..], out seal))
        {
            return false;
        }

        bytes[searched + numbers] = (byte)'}';
        line = line[..(searched + numbers + 1)];
        return true;
    }

    private static bool TryRead(ReadOnlySpan<byte> numbers, out LineSeal seal)
    {
        var isRead = TryTake(EntryName, ref numbers, out var entry) & TryTake(ItemsName, ref numbers, out var items) & TryTake(WithdrawalsName, ref numbers, out var withdrawals);
        seal = new LineSeal(entry, items, withdrawals);
        return isRead;
    }

    private static bool TryTake(ReadOnlySpan<byte> name, ref ReadOnlySpan<byte> numbers, out long number)
    {
        number = 0;
        if (!numbers.StartsWith(name) || !Utf8Parser.TryParse(numbers[name.Length..], out number, out var length))
        {
            return false;
        }

        numbers = numbers[(name.Length + length)..];
        return true;
    }
}
